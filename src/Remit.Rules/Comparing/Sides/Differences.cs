using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>Everything that changes between two versions on one date (D1).</summary>
internal sealed class Differences(Agreement earlier, Agreement later, DateOnly day, CancellationToken stop)
{
    private readonly ImmutableArray<LevelChange>.Builder levels = ImmutableArray.CreateBuilder<LevelChange>();
    private readonly ImmutableArray<LimitChange>.Builder limits = ImmutableArray.CreateBuilder<LimitChange>();
    private readonly ImmutableArray<DutyChange>.Builder duties = ImmutableArray.CreateBuilder<DutyChange>();
    private bool isIncomplete;

    public Comparison Find()
    {
        var names = later
            .Decisions.Concat(earlier.Decisions)
            .Select(kind => kind.Name)
            .Distinct(StringComparer.Ordinal);
        foreach (var name in names)
        {
            Compare(
                new Side(earlier, earlier.FindDecision(name), day),
                new Side(later, later.FindDecision(name), day),
                name
            );
        }

        return new Comparison(
            day,
            [.. levels.Where(change => change.To > change.From)],
            [.. levels.Where(change => change.To < change.From)],
            limits.ToImmutable(),
            duties.ToImmutable(),
            isIncomplete
        );
    }

    private void Compare(Side first, Side second, string name)
    {
        limits.AddRange(LimitsOf(first.Kind, second.Kind, name));
        var two = new TwoSides(first, second, onlyNeeded: true);
        two.LeaveOutImpossible(byEither: false);
        var cases = new SharedCases(two, second);
        var changed = new ChangedRows(two);
        foreach (var (outcome, region, box) in Search(two, cases, withDuties: false, [.. changed.OfLevels.Distinct()]))
        {
            if (Occurs(cases, outcome, region) is { } witness)
            {
                levels.Add(new LevelChange(name, outcome.First, outcome.Second, box, witness));
            }
        }

        foreach (var (outcome, region, box) in Search(two, cases, withDuties: true, [.. changed.OfDuties.Distinct()]))
        {
            if (Occurs(cases, outcome, region) is { } witness)
            {
                var (from, to) = (outcome.FirstDuties!, outcome.SecondDuties!);
                duties.Add(new DutyChange(name, outcome.First, from, to, box, witness));
            }
        }
    }

    /// <summary>A case of the region; where something is computed and none is found, that cannot be told.</summary>
    private Witness? Occurs(SharedCases cases, Outcome outcome, OutcomeSearch.Grown region)
    {
        var witness = cases.Witness(region.Seed, outcome.Second);
        isIncomplete |= witness is null;
        return witness;
    }

    private ImmutableArray<(Outcome Outcome, OutcomeSearch.Grown Region, CaseBox Box)> Search(
        TwoSides two,
        SharedCases cases,
        bool withDuties,
        ImmutableArray<Region> starts
    )
    {
        var search = new OutcomeSearch(
            two,
            new Outcomes(two, withDuties),
            outcome => !outcome.IsSame && (!withDuties || outcome.First == outcome.Second),
            stop
        );
        ImmutableArray<(Outcome Outcome, OutcomeSearch.Grown Region, CaseBox Box)> found =
        [
            .. search
                .All(starts)
                .OrderByDescending(difference => difference.Outcome.Second)
                .ThenByDescending(difference => difference.Outcome.First)
                .SelectMany(difference =>
                    cases.InOrder(difference.Regions).Select(one => (difference.Outcome, one.Grown, one.Box))
                ),
        ];
        isIncomplete |= search.IsStopped;
        return found;
    }

    private static IEnumerable<LimitChange> LimitsOf(DecisionKind? first, DecisionKind? second, string name)
    {
        var changed = Edited.Of(first?.Grants ?? [], second?.Grants ?? []);
        var ids = (second?.Grants ?? []).Concat(first?.Grants ?? []).Where(changed.Contains).Select(grant => grant.Id);
        foreach (var id in ids.Distinct(StringComparer.Ordinal))
        {
            var (before, after) = (Running(first, id), Running(second, id));
            if (!before.SequenceEqual(after, StringComparer.Ordinal))
            {
                yield return new LimitChange(name, id, before, after);
            }
        }
    }

    private static ImmutableArray<string> Running(DecisionKind? kind, string id) =>
        [
            .. (kind?.Grants ?? [])
                .Where(grant => string.Equals(grant.Id, id, StringComparison.Ordinal))
                .SelectMany(LimitReading.Running)
                .Select(limit => limit.ToString())
                .Order(StringComparer.Ordinal),
        ];
}
