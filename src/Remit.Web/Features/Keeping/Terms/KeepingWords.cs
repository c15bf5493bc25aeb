namespace Remit.Web.Features.Keeping;

/// <summary>Names the resource file with the words of how long things are kept.</summary>
public sealed class KeepingWords;
