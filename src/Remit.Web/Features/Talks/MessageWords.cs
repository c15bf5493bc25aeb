namespace Remit.Web.Features.Talks;

/// <summary>Names the resource file with the messages that ask for fifteen minutes, in three tones.</summary>
public sealed class MessageWords;
