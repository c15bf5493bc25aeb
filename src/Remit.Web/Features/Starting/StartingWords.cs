namespace Remit.Web.Features.Starting;

/// <summary>Names the resource file with the words of the first start.</summary>
public sealed class StartingWords;
