using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Web.Features.Decisions;

/// <summary>A decision as the API writes it.</summary>
public sealed record DecisionBody
{
    /// <summary>The id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The agreement in whose log it stands.</summary>
    public required Guid Agreement { get; init; }

    /// <summary>The kind's name; null for what the agreement did not know.</summary>
    public string? Kind { get; init; }

    /// <summary>The contributor's day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What was known, by the fact's key.</summary>
    public required ImmutableSortedDictionary<string, string> Facts { get; init; }

    /// <summary>Of several written down as one, how many.</summary>
    public int? Count { get; init; }

    /// <summary>Of several, the sums.</summary>
    public required ImmutableSortedDictionary<string, decimal> Sums { get; init; }

    /// <inheritdoc cref="DecisionWords.Title"/>
    public string? Title { get; init; }

    /// <inheritdoc cref="DecisionWords.Subject"/>
    public string? Subject { get; init; }

    /// <inheritdoc cref="DecisionWords.Expect"/>
    public string? Expect { get; init; }

    /// <inheritdoc cref="DecisionWords.Sure"/>
    public decimal? Sure { get; init; }

    /// <summary>The level of the answer then, such as <c>decide_tell</c>.</summary>
    public required string Level { get; init; }

    /// <summary>The clause the answer rested on.</summary>
    public string? Grant { get; init; }

    /// <summary>The clause that lowered it.</summary>
    public string? Cap { get; init; }

    /// <summary>Whether it rested on what was agreed for emergencies.</summary>
    public bool Emergency { get; init; }

    /// <summary>The hash of the version that answered.</summary>
    public required string Version { get; init; }

    /// <inheritdoc cref="Decision.TookInstead"/>
    public TookInstead? TookInstead { get; init; }

    /// <summary>How it turned out; null while nobody knows.</summary>
    public DecisionResult? Result { get; init; }

    /// <summary>When it was written down.</summary>
    public required DateTimeOffset WrittenAt { get; init; }

    /// <summary>When it was taken back; null when it stands.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    internal static DecisionBody Of(Decision decision) =>
        new()
        {
            Id = decision.Id,
            Agreement = decision.PairId,
            Kind = decision.KindName,
            On = decision.On,
            Facts = decision.Facts,
            Count = decision.Count,
            Sums = decision.Sums,
            Title = decision.Title,
            Subject = decision.Subject,
            Expect = decision.Expect,
            Sure = decision.Sure,
            Level = LevelKeys.Of(decision.Answer.Level),
            Grant = decision.Answer.Grant,
            Cap = decision.Answer.Cap,
            Emergency = decision.Answer.IsEmergency,
            Version = decision.Answer.VersionHash,
            TookInstead = decision.TookInstead,
            Result = decision.Result,
            WrittenAt = decision.WrittenAt,
            WithdrawnAt = decision.WithdrawnAt,
        };
}
