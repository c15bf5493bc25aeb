namespace Remit.Web.Features.Drafts;

/// <summary>Something about a draft that is worth a look, said as a question, with the step that settles it.</summary>
/// <param name="Key">Its words: <c>Finding.</c> and this.</param>
/// <param name="About">What it is about; empty where it is about the whole page.</param>
/// <param name="Answer">An answer for the whole page that settles it with one tap; null where there is none.</param>
/// <param name="Address">The question to look at instead; null where one tap settles it, or nothing does.</param>
public sealed record DraftFinding(string Key, string About, (string Name, string Value)? Answer, string? Address);
