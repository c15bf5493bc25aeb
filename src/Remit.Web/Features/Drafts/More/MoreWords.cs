namespace Remit.Web.Features.Drafts.More;

/// <summary>Names the resource file with the words of what a line may say behind <em>More</em>.</summary>
public sealed class MoreWords;
