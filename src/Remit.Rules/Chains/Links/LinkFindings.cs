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
    /// <summary>That nothing is recorded of what the giver may decide.</summary>
    public static LinkFindings NothingRecorded { get; } = new(LinkState.NotRecorded, [], [], [], IsIncomplete: false);

    /// <summary>That the giver's agreements have no such kind.</summary>
    /// <param name="kind">Its name there.</param>
    public static LinkFindings NoKind(string kind) => NothingRecorded with { MissingKind = kind };

    /// <summary>The kind that the giver's agreements do not have; null where they have it, or there is no agreement.</summary>
    public string? MissingKind { get; private init; }
}
