namespace Remit.Rules.Engine;

/// <summary>What comes of a link in one sentence.</summary>
internal sealed class LinkWords(string person, string giver, string kind)
{
    public string Of(LinkFindings found) =>
        found.State switch
        {
            LinkState.NotRecorded when found.MissingKind is { } missing => $"{kind}: {giver} has no kind '{missing}'.",
            LinkState.NotRecorded => $"{kind}: nothing is recorded of what {giver} may decide.",
            LinkState.Holds => $"{kind}: {giver} may decide at least as much as {person}, whatever it is.",
            LinkState.Exceeds when FirstMore(found) is { } more => Said(more) + ".",
            LinkState.Exceeds => Said(found.Limits.First(limit => limit.IsMore)),
            _ when found.Cases.IsEmpty => $"{kind}: not everything could be looked at.",
            _ =>
                $"{Said(found.Cases[0])}; it depends on {string.Join(" and ", found.Cases[0].NotAsked)}, which {person} is not asked.",
        };

    private static LinkCase? FirstMore(LinkFindings found) => found.Cases.FirstOrDefault(one => one.NotAsked.IsEmpty);

    private string Said(LinkCase one) =>
        $"{kind}: {person} has {LevelKeys.Of(one.Given)} for {one.Cases}, {giver} has {LevelKeys.Of(one.Held)}";

    private string Said(LimitHeld limit) =>
        $"{kind}: {person} has {limit.Given} with {limit.Grant}, {giver} has {limit.Held} with {limit.HeldBy}.";
}
