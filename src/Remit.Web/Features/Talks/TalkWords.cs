namespace Remit.Web.Features.Talks;

/// <summary>Names the resource file with the words of the talk: what to say, usual replies, side by side, the worksheet.</summary>
public sealed class TalkWords;
