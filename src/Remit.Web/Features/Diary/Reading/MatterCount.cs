using Remit.Web.Features.Drafts;

namespace Remit.Web.Features.Diary;

/// <summary>What the entries of one matter come to.</summary>
/// <param name="Line">The line; null for what belongs to none.</param>
/// <param name="Count">The count.</param>
/// <param name="Limit">The first limit they suggest; null when they suggest none.</param>
public sealed record MatterCount(DraftLine? Line, DiaryCount Count, FirstLimit? Limit);
