namespace Remit.Web.Tests.Kills;

/// <summary>Something a client sent to be written.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Key">By what it is found again.</param>
internal sealed record Write(WriteKind Kind, string Key);
