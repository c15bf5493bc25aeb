namespace Remit.Web.Features.Agreements.Versions;

/// <summary>Names the resource file with the words of how an agreement has changed.</summary>
public sealed class VersionWords;
