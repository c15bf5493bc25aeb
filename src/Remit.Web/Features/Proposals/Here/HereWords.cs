namespace Remit.Web.Features.Proposals.Here;

/// <summary>Names the resource file with the words of agreeing there and then.</summary>
public sealed class HereWords;
