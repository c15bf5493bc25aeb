namespace Remit.Web.Features.Agreements.Paper;

/// <summary>Names the resource file with the words of the page of the pair.</summary>
public sealed class PaperWords;
