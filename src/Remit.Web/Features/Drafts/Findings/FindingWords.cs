namespace Remit.Web.Features.Drafts.Findings;

/// <summary>Names the resource file with the words of what is worth a look on a page.</summary>
public sealed class FindingWords;
