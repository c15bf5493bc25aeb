namespace Remit.Web.Features.Pausing;

/// <summary>Names the resource file with the words of pausing.</summary>
public sealed class PausingWords;
