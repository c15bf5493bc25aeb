using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>What comes of a link in one sentence.</summary>
internal sealed class LinkWords(Side lower, Side upper)
{
    private string Person => lower.Agreement.Contributor;

    private string Giver => upper.Agreement.Contributor;

    private string Kind => lower.Kind!.Name;

    public string Of(LinkState state, ImmutableArray<LinkCase> cases, ImmutableArray<LimitHeld> limits) =>
        state switch
        {
            LinkState.Holds => $"{Kind}: {Giver} may decide at least as much as {Person}, whatever it is.",
            LinkState.Exceeds when cases.FirstOrDefault(one => one.NotAsked.IsEmpty) is { } more => Said(more) + ".",
            LinkState.Exceeds => Said(limits.First(limit => limit.IsMore)),
            _ when cases.IsEmpty => $"{Kind}: not everything could be looked at.",
            _ =>
                $"{Said(cases[0])}; it depends on {string.Join(" and ", cases[0].NotAsked)}, which {Person} is not asked.",
        };

    private string Said(LinkCase one) =>
        $"{Kind}: {Person} has {LevelKeys.Of(one.Given)} for {one.Cases}, {Giver} has {LevelKeys.Of(one.Held)}";

    private string Said(LimitHeld limit) =>
        $"{Kind}: {Person} has {limit.Given} with {limit.Grant}, {Giver} has {limit.Held} with {limit.HeldBy}.";
}
