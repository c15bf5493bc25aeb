namespace Remit.Web.Features.Clearing;

/// <summary>Names the resource file with the words of getting clear.</summary>
public sealed class ClearingWords;
