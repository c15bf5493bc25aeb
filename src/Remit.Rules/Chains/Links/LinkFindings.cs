using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>What comes of holding one kind that was given against the giver's, whoever the two people are (H1).</summary>
internal sealed record LinkFindings(
    LinkState State,
    ImmutableArray<LinkCase> Cases,
    ImmutableArray<LimitHeld> Limits,
    ImmutableArray<string> DutiesAbove,
    bool IsIncomplete
)
{
    /// <summary>The same of two people.</summary>
    /// <param name="lower">Who was given it.</param>
    /// <param name="upper">Who gave it.</param>
    /// <param name="kind">The name of the kind below.</param>
    public ChainLink Between(Agreement lower, Agreement upper, string kind) =>
        new()
        {
            Person = lower.Contributor,
            Giver = upper.Contributor,
            Kind = kind,
            State = State,
            Cases = Cases,
            Limits = Limits,
            DutiesAbove = DutiesAbove,
            IsIncomplete = IsIncomplete,
            Sentence = new LinkWords(lower.Contributor, upper.Contributor, kind).Of(this),
        };
}
