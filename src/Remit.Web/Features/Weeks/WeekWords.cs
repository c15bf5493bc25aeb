namespace Remit.Web.Features.Weeks;

/// <summary>Names the resource file with the words of the mail about the week.</summary>
public sealed class WeekWords;
