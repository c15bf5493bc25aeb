namespace Remit.Web.Features.Guide;

/// <summary>Names the resource file with the lessons.</summary>
public sealed class GuideWords;
