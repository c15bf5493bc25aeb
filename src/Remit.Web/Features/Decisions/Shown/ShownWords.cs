namespace Remit.Web.Features.Decisions.Shown;

/// <summary>Names the resource file with the words of showing one decision to somebody else.</summary>
public sealed class ShownWords;
