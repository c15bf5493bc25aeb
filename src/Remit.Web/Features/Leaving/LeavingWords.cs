namespace Remit.Web.Features.Leaving;

/// <summary>Names the resource file with the words of ending, leaving and erasing.</summary>
public sealed class LeavingWords;
