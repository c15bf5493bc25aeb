using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Cli;

/// <summary>What one person was given for one kind of decision; docs/cli.md says what each property means.</summary>
internal sealed record ChainLinkJson(
    string Person,
    string Giver,
    string Kind,
    string State,
    bool Incomplete,
    ImmutableArray<LinkCaseJson> Cases,
    ImmutableArray<LimitHeld> Limits,
    ImmutableArray<string> DutiesAbove,
    string Sentence
)
{
    /// <summary>A link.</summary>
    /// <param name="link">The link.</param>
    public static ChainLinkJson Of(ChainLink link) =>
        new(
            link.Person,
            link.Giver,
            link.Kind,
            link.State switch
            {
                LinkState.Holds => "holds",
                LinkState.Exceeds => "exceeds",
                LinkState.CannotTell => "cannot_tell",
                _ => "not_recorded",
            },
            link.IsIncomplete,
            [.. link.Cases.Select(LinkCaseJson.Of)],
            link.Limits,
            link.DutiesAbove,
            link.Sentence
        );
}
