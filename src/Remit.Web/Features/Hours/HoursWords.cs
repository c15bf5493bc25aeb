namespace Remit.Web.Features.Hours;

/// <summary>Names the resource file with the words of working hours and days away.</summary>
public sealed class HoursWords;
