namespace Remit.Web.Features.Decisions.Replayed;

/// <summary>Names the resource file with the words about decisions that another version answers differently.</summary>
public sealed class ReplayWords;
