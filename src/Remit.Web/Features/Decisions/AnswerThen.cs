using Remit.Rules;

namespace Remit.Web.Features.Decisions;

/// <summary>The answer as it was when a decision was written down. Later versions change nothing about it.</summary>
public sealed record AnswerThen
{
    /// <summary>The level.</summary>
    public required Level Level { get; init; }

    /// <summary>The clause that gave it; null when nothing was agreed about it.</summary>
    public string? Grant { get; init; }

    /// <summary>The clause that lowered it; null when none did.</summary>
    public string? Cap { get; init; }

    /// <summary>Whether it rested on what was agreed for emergencies.</summary>
    public bool IsEmergency { get; init; }

    /// <summary>The hash of the version that answered.</summary>
    public required string VersionHash { get; init; }

    /// <summary>The answer of a version.</summary>
    /// <param name="answer">The answer; null when the agreement knows no such kind of decision.</param>
    /// <param name="versionHash">The version.</param>
    public static AnswerThen Of(Answer? answer, string versionHash) =>
        new()
        {
            Level = answer?.SafeLevel ?? Level.NotCovered,
            Grant = answer?.Grant?.Id,
            Cap = answer?.Cap?.Id,
            IsEmergency = answer?.IsEmergency ?? false,
            VersionHash = versionHash,
        };
}
