namespace Remit.Web.Features.Asking;

/// <summary>Names the resource file with the words of <i>May I…?</i>.</summary>
public sealed class AskingWords;
