namespace Remit.Web.Features.Access;

/// <summary>Names the resource file with the words of who can read what.</summary>
public sealed class AccessWords;
