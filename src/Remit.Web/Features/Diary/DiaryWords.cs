namespace Remit.Web.Features.Diary;

/// <summary>Names the resource file with the words of the diary of proposals.</summary>
public sealed class DiaryWords;
