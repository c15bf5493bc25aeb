namespace Remit.Web.Features.Joining;

/// <summary>Names the resource file with the words of inviting and coming in.</summary>
public sealed class JoiningWords;
