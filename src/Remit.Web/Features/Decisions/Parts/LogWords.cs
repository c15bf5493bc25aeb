namespace Remit.Web.Features.Decisions.Parts;

/// <summary>Names the resource file with the words of the log, of a decision and of writing one down.</summary>
public sealed class LogWords;
