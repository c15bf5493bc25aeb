using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>The decisions of a log in one kind, to tell how many lie in some cases (A1).</summary>
internal sealed class LoggedCases
{
    private readonly DecisionKind kind;
    private readonly ImmutableArray<(Places Places, int Count)> entries;

    public LoggedCases(Agreement agreement, DecisionKind kind, ImmutableArray<KindLog> log)
    {
        this.kind = kind;
        entries =
        [
            .. log.Where(one => string.Equals(one.Kind, kind.Name, StringComparison.Ordinal))
                .SelectMany(one => one.Entries)
                .Select(entry => (Places.OfEntry(agreement, kind, entry.Facts), entry.Tally?.Count ?? 1)),
        ];
    }

    /// <summary>How many decisions lie in a box; one that does not say what the box asks for lies in none.</summary>
    public int In(CaseBox box) => entries.Where(entry => IsIn(entry.Places, box)).Sum(entry => entry.Count);

    /// <summary>How many lie in any of some boxes, each counted once.</summary>
    public int InAny(ImmutableArray<CaseBox> boxes) =>
        entries.Where(entry => boxes.Any(box => IsIn(entry.Places, box))).Sum(entry => entry.Count);

    private bool IsIn(Places places, CaseBox box) =>
        box.When.All(condition =>
            places[condition.Fact] is { } place && place.Meets(kind.FindFact(condition.Fact)!, condition)
        );
}
