namespace Remit.Web.Features.Proposals.Deciding;

/// <summary>Names the resource file with the words of who else has to agree.</summary>
public sealed class DecidingWords;
