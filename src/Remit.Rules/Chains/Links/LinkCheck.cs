using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>Holds one kind that was given against the giver's on a date, with nothing used (H1).</summary>
internal sealed class LinkCheck
{
    private readonly Side lower;
    private readonly Side upper;
    private readonly TwoSides two;
    private readonly OutcomeSearch search;
    private readonly ImmutableArray<int> notAsked;
    private bool isUntold;

    public LinkCheck(Side lower, Side upper, CancellationToken stop)
    {
        (this.lower, this.upper) = (lower, upper);
        two = new TwoSides(lower, upper);
        two.LeaveOutImpossible(byEither: true);
        search = new OutcomeSearch(two, new Outcomes(two, withDuties: false), IsMore, stop);
        notAsked = [.. two.Grid.Table.Axes.Where(axis => IsAskedAboveOnly(axis.Fact)).Select(axis => axis.Index)];
    }

    public LinkFindings Check()
    {
        var words = new SharedCases(two, lower);
        ImmutableArray<LinkCase> cases =
        [
            .. search
                .All([two.Grid.Whole])
                .SelectMany(found => words.InOrder(found.Regions).Select(one => CaseOf(found.Outcome, one, words)))
                .OfType<LinkCase>()
                .OrderBy(one => one.NotAsked.Length > 0),
        ];
        ImmutableArray<LimitHeld> limits = [.. LimitsBeside()];
        var state =
            cases.Any(one => one.NotAsked.IsEmpty) || limits.Any(limit => limit.IsMore) ? LinkState.Exceeds
            : cases.IsEmpty && !IsIncomplete ? LinkState.Holds
            : LinkState.CannotTell;
        return new LinkFindings(state, cases, limits, DutiesAbove(), IsIncomplete);
    }

    private bool IsIncomplete => search.IsStopped || isUntold;

    private static bool IsMore(Outcome outcome) => outcome.First > outcome.Second;

    private bool IsAskedAboveOnly(Fact fact) =>
        !string.Equals(fact.Key, Fact.Reversible, StringComparison.Ordinal)
        && !lower.Kind!.Facts.Any(own => two.Facts.Of(own, isFirst: true) == fact);

    /// <summary>The cases with one of them; where something is computed and none is found, that cannot be told.</summary>
    private LinkCase? CaseOf(Outcome outcome, (OutcomeSearch.Grown Grown, CaseBox Box) one, SharedCases words)
    {
        var (found, box) = one;
        var always = AlwaysMore(found.Region);
        if (words.Witness(always ?? found.Seed, outcome.First) is not { } witness)
        {
            isUntold = true;
            return null;
        }

        return new LinkCase(
            outcome.First,
            outcome.Second,
            box,
            always is not null ? [] : DependsOn(found.Seed, Whatever(found.Seed)),
            witness
        );
    }

    /// <summary>
    /// Cases of a region that are more whatever is not asked below; null when there are none, or when not all of it was
    /// looked at.
    /// </summary>
    private Region? AlwaysMore(Region region)
    {
        var whatever = Whatever(region);
        var less = search.Find(whatever, other => !IsMore(other)).Select(Whatever).ToList();
        return search.IsStopped
            ? null
            : whatever
                .PartsOutside(less)
                .Select(part => part.And(region))
                .OfType<Region>()
                .SelectMany(part => search.Find(part, IsMore))
                .FirstOrDefault();
    }

    /// <summary>The same with every value of what is not asked below.</summary>
    private Region Whatever(Region region) =>
        notAsked.Aggregate(region, (one, axis) => one.With(axis, two.Grid.Whole[axis]));

    /// <summary>The facts that are not asked below and without which the case would be more whatever it is.</summary>
    private ImmutableArray<string> DependsOn(Region region, Region whatever)
    {
        var named = notAsked.Where(axis => !region[axis].Equals(whatever[axis])).ToArray();
        return [.. (named.Length == 0 ? [.. notAsked] : named).Select(axis => two.Grid.Table.Axes[axis].Fact.Key)];
    }

    private IEnumerable<LimitHeld> LimitsBeside() =>
        from grant in lower.Kind!.Grants
        where grant.StandsOn(lower.Day)
        from limit in LimitReading.Running(grant)
        select Beside(grant, limit);

    private LimitHeld Beside(Grant grant, Limit limit)
    {
        var widest = (
            from held in upper.Kind!.Grants
            where held.StandsOn(upper.Day)
            from other in LimitReading.Running(held)
            where IsComparable(limit, other)
            orderby other.Bound descending, other.IsIncluded descending
            select (Grant: held.Id, Limit: other)
        ).FirstOrDefault();
        return widest.Limit is null
            ? new LimitHeld(grant.Id, limit.ToString(), null, null, IsMore: false)
            : new LimitHeld(
                grant.Id,
                limit.ToString(),
                widest.Grant,
                widest.Limit.ToString(),
                limit.CeilingAfter(0) > widest.Limit.CeilingAfter(0)
            );
    }

    private bool IsComparable(Limit given, Limit held) =>
        given.Basis == held.Basis
        && string.Equals(given.PerFact, held.PerFact, StringComparison.Ordinal)
        && string.Equals(given.SumOf, held.SumOf, StringComparison.Ordinal)
        && (
            given.SumOf is null
            || lower.Kind!.FindFact(given.SumOf)?.Currency == upper.Kind!.FindFact(given.SumOf)?.Currency
        );

    private ImmutableArray<string> DutiesAbove() =>
        [
            .. upper
                .Kind!.Clauses.Where(clause => clause.StandsOn(upper.Day) && clause.DutyCount > 0)
                .Select(clause => $"{clause.Id}: {DutyWords.Of(clause)}"),
        ];
}
