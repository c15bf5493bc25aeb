namespace Remit.Web.Features.Covers;

/// <summary>Names the resource file with the words of standing in for somebody.</summary>
public sealed class CoverWords;
