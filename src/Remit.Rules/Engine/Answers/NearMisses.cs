using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>Grants that fail on one fact alone, where another value of it gives a higher level (V3).</summary>
internal sealed class NearMisses(Inquiry inquiry, Level highest)
{
    public ImmutableArray<NearMiss> All =>
        [
            .. inquiry
                .Table.Rows.Select((row, index) => (row.Clause, Index: index))
                .Where(row => row.Clause is Grant)
                .GroupBy(row => (Grant)row.Clause!, row => row.Index)
                .Select(rows => Find(rows.Key, [.. rows]))
                .OfType<NearMiss>(),
        ];

    private NearMiss? Find(Grant grant, ImmutableArray<int> rows)
    {
        if (inquiry.Unknown.Any(axis => rows.Any(row => !axis.Undemanding.Has(row))))
        {
            return null;
        }

        var row = rows.First(row => IsOfThisScope(row));
        if (inquiry.IsUsedUp(row))
        {
            return null;
        }

        var failing = inquiry.Table.Axes.Where(axis => !IsAlive(axis, row)).ToArray();
        return (failing.Length, grant.StandsOn(inquiry.Question.AsOf)) switch
        {
            (1, true) => OnFact(grant, rows, failing[0]),
            (0, false) => OnDate(grant, rows),
            _ => null,
        };
    }

    /// <summary>Whether a row is the one for the value its limits count apart for here.</summary>
    private bool IsOfThisScope(int row) =>
        inquiry
            .Table.Rows[row]
            .Scope.All(condition =>
                inquiry
                    .Table.Axes.Where(axis => string.Equals(axis.Fact.Key, condition.Fact, StringComparison.Ordinal))
                    .All(axis => axis.Meets(axis.Locate(inquiry.Places[condition.Fact]!.Value), condition))
            );

    private bool IsAlive(Axis axis, int row) =>
        inquiry.Places[axis.Fact.Key] is not { } place || axis.Alive(axis.Locate(place)).Has(row);

    private NearMiss? OnFact(Grant grant, ImmutableArray<int> rows, Axis axis)
    {
        if (axis.Fact == Fact.BuiltInReversible && inquiry.Kind.Reversible == Reversibility.No)
        {
            return null;
        }

        var place = inquiry.Places[axis.Fact.Key]!.Value;
        var given = axis.Locate(place);
        var better = Enumerable
            .Range(0, axis.SegmentCount)
            .Select(segment => (Segment: segment, Then: inquiry.With(axis, segment)))
            .Where(found => IsBetter(found.Then, rows))
            .OrderBy(found => axis.IsNotApplicable(found.Segment))
            .ThenBy(found => Math.Abs(found.Segment - given))
            .ToImmutableArray();
        if (better.IsEmpty)
        {
            return null;
        }

        var (needs, edge) = axis.Describe([.. better.Select(found => found.Segment)], given);
        return new NearMiss(
            grant.Id,
            axis.Fact.Key,
            Figures.Of(axis.Fact, place),
            needs,
            edge,
            better[0].Then.Possible[0]
        );
    }

    private NearMiss? OnDate(Grant grant, ImmutableArray<int> rows)
    {
        var asOf = inquiry.Question.AsOf;
        var isEarly = grant.From is { } from && asOf < from;
        var date = isEarly ? grant.From!.Value : grant.LastDay!.Value;
        if (!inquiry.Agreement.InForce.Covers(date))
        {
            return null;
        }

        var then = inquiry.On(date);
        var edge = Figures.Text(date);
        return IsBetter(then, rows)
            ? new NearMiss(
                grant.Id,
                NearMiss.DateFact,
                Figures.Text(asOf),
                (isEarly ? "from " : "until ") + edge,
                edge,
                then.Possible[0]
            )
            : null;
    }

    private bool IsBetter((Bits Alive, ImmutableArray<Level> Possible) then, ImmutableArray<int> rows) =>
        rows.Any(then.Alive.Has) && !then.Possible.IsEmpty && then.Possible[0] > highest;
}
