namespace Remit.Web.Features.Cards;

/// <summary>Names the resource file with the words about the card for colleagues.</summary>
public sealed class CardWords;
