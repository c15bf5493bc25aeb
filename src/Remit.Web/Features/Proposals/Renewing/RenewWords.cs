namespace Remit.Web.Features.Proposals.Renewing;

/// <summary>Names the resource file with the words of going on as it was agreed.</summary>
public sealed class RenewWords;
