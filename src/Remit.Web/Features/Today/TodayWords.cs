namespace Remit.Web.Features.Today;

/// <summary>Names the resource file with the words of the first page.</summary>
public sealed class TodayWords;
