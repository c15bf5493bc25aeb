namespace Remit.Web.Features.Drafts;

/// <summary>Names the resource file with the words of the first line and the draft.</summary>
public sealed class DraftWords;
