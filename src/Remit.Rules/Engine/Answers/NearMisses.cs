using System.Collections.Immutable;
using System.Globalization;

namespace Remit.Rules.Engine;

/// <summary>Grants that fail on one fact alone, where another value of it gives a higher level (V3).</summary>
internal static class NearMisses
{
    public static ImmutableArray<NearMiss> Of(Inquiry inquiry, Level highest)
    {
        var found = ImmutableArray.CreateBuilder<NearMiss>();
        for (var row = 0; row < inquiry.Table.Rows.Length; row++)
        {
            if (inquiry.Table.Rows[row].Clause is Grant grant && Find(inquiry, row, grant, highest) is { } miss)
            {
                found.Add(miss);
            }
        }

        return [.. found.DistinctBy(miss => (miss.Grant, miss.Fact))];
    }

    private static NearMiss? Find(Inquiry inquiry, int row, Grant grant, Level highest)
    {
        if (inquiry.Unknown.Any(axis => !axis.Undemanding.Has(row)))
        {
            return null;
        }

        var failing = inquiry.Table.Axes.Where(axis => !IsAlive(inquiry, axis, row)).ToArray();
        var stands = grant.StandsOn(inquiry.Question.AsOf);
        return (failing.Length, stands) switch
        {
            (1, true) => OnFact(inquiry, row, failing[0], highest),
            (0, false) => OnDate(inquiry, grant, highest),
            _ => null,
        };
    }

    private static bool IsAlive(Inquiry inquiry, Axis axis, int row) =>
        inquiry.Places[axis.Fact.Key] is not { } place || axis.Alive(axis.Locate(place)).Has(row);

    private static NearMiss? OnFact(Inquiry inquiry, int row, Axis axis, Level highest)
    {
        var place = inquiry.Places[axis.Fact.Key]!.Value;
        var given = axis.Locate(place);
        var better = Enumerable
            .Range(0, axis.SegmentCount)
            .Where(segment => axis.Alive(segment).Has(row))
            .Select(segment => (Segment: segment, Possible: inquiry.PossibleWith(axis, segment)))
            .Where(found => !found.Possible.IsEmpty && found.Possible[0] > highest)
            .OrderBy(found => Math.Abs(found.Segment - given))
            .ToImmutableArray();
        if (better.IsEmpty)
        {
            return null;
        }

        var (needs, edge) = axis.Describe([.. better.Select(found => found.Segment)], given);
        var id = inquiry.Table.Rows[row].Clause!.Id;
        return new NearMiss(id, axis.Fact.Key, Figures.Of(axis.Fact, place), needs, edge, better[0].Possible[0]);
    }

    private static NearMiss? OnDate(Inquiry inquiry, Grant grant, Level highest)
    {
        var asOf = inquiry.Question.AsOf;
        var isEarly = grant.From is { } from && asOf < from;
        var date = isEarly ? grant.From!.Value : grant.LastDay!.Value;
        var possible = inquiry.PossibleOn(date);
        if (!grant.StandsOn(date) || possible.IsEmpty || possible[0] <= highest)
        {
            return null;
        }

        var edge = Text(date);
        return new NearMiss(
            grant.Id,
            NearMiss.DateFact,
            Text(asOf),
            (isEarly ? "from " : "until ") + edge,
            edge,
            possible[0]
        );
    }

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
