namespace Remit.Web.Features.OwnData;

/// <summary>Names the resource file with the words of one's own data.</summary>
public sealed class OwnDataWords;
