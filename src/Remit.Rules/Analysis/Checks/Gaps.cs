using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>
/// Gaps of a kind on one date (A1), grouped by the one edit that would close them: a further line that asks first, about
/// all of them where that changes nothing else, otherwise about each.
/// </summary>
/// <param name="day">The kind.</param>
/// <param name="isFirst">Whether it is the day one looks from; of a later one the date is said.</param>
/// <param name="logged">The decisions written down.</param>
/// <param name="stop">Ends the search early.</param>
internal sealed class Gaps(KindOnDay day, bool isFirst, LoggedCases logged, CancellationToken stop)
{
    private const int MostSaid = 5;

    private CellGrid Grid => day.Grid;

    /// <summary>Whether not everything could be looked at.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>How every case is covered; null where one is not, or where that was not seen to the end.</summary>
    public CoverProof? Proof { get; private set; }

    /// <summary>Cases that nothing covers with nothing used, and those left once a running limit is used up.</summary>
    public IEnumerable<Finding> Findings()
    {
        var coverage = new Coverage(Grid, null, stop);
        var gaps = Occurring(coverage, [Grid.Whole]);
        if (gaps.IsEmpty && !IsIncomplete)
        {
            Proof = new CoverProof(day.Kind.Name, day.Day, new CoverTrees(day).Of(coverage.Explore()));
        }

        var limited = day.Kind.Grants.Where(grant => grant.Limits.Any(limit => limit.Basis.IsRunning));
        return [.. Grouped(gaps, null), .. limited.SelectMany(grant => Grouped(UsedUp(grant), grant))];
    }

    private ImmutableArray<Region> UsedUp(Grant grant) =>
        Occurring(new Coverage(Grid, grant, stop), day.RegionsOf(grant));

    /// <summary>Without regions in which no case was found, which may happen only where something is computed.</summary>
    private ImmutableArray<Region> Occurring(Coverage coverage, IEnumerable<Region> within)
    {
        var regions = within.SelectMany(start => coverage.Gaps(start)).Distinct().ToArray();
        ImmutableArray<Region> occurring = [.. regions.Where(day.Occurs)];
        IsIncomplete |= coverage.IsStopped || occurring.Length < regions.Length;
        return occurring;
    }

    private ImmutableArray<Finding> Grouped(ImmutableArray<Region> gaps, Grant? usedUp)
    {
        if (gaps.IsEmpty)
        {
            return [];
        }

        var hull = gaps.Skip(1).Aggregate(gaps[0], (left, right) => left.HullWith(right));
        return gaps.Length == 1 || ChangesNothingElse(hull)
            ? [Found(gaps, hull, usedUp)]
            : InOrder(gaps.Select(gap => Found([gap], gap, usedUp)), finding => finding.Cases[0]);
    }

    /// <summary>
    /// Those with the most decisions written down first, then the largest, as far as fewer conditions mean more cases;
    /// otherwise by their words.
    /// </summary>
    private ImmutableArray<T> InOrder<T>(IEnumerable<T> all, Func<T, CaseBox> boxOf) =>
        [
            .. all.OrderByDescending(one => logged.In(boxOf(one)))
                .ThenBy(one => boxOf(one).When.Length)
                .ThenBy(one => boxOf(one).Text, StringComparer.Ordinal),
        ];

    /// <summary>Whether asking first in a region lets nobody decide more than before where something covers it.</summary>
    private bool ChangesNothingElse(Region region) =>
        !Grid.Meeting(region).Intersects(day.Standing(clause => clause is Grant { Level: < Level.AskFirst }));

    private Finding Found(ImmutableArray<Region> gaps, Region closing, Grant? usedUp)
    {
        var cases = InOrder(gaps.Select(day.Words.BoxOf), box => box);
        var count = logged.InAny(cases);
        return new Finding
        {
            Code = usedUp is null ? FindingCode.Gap : FindingCode.UsedUpGap,
            Kind = day.Kind.Name,
            Clauses = usedUp is null ? [] : [usedUp.Id],
            Facts =
            [
                .. cases
                    .SelectMany(box => box.When.Select(condition => condition.Fact))
                    .Distinct(StringComparer.Ordinal),
            ],
            Cases = cases,
            Logged = count,
            Sentence = $"{day.Kind.Name}: {When(usedUp)}nothing says what happens{Said(cases)}{Said(count)}.",
            Witness = day.WitnessIn(gaps[0]),
            Repair = Closing(gaps.Length == 1 ? cases[0] : day.Words.BoxOf(closing)),
        };
    }

    private Repair.Add Closing(CaseBox cases) =>
        new(
            new Grant(Level.AskFirst) { Id = NewId(), When = cases.When },
            $"one more line at {LevelKeys.Of(Level.AskFirst)}: {cases.Text}"
        );

    private static string Said(int count) => count == 0 ? "" : $" (decisions written down: {Figures.Plain(count)})";

    private string When(Grant? usedUp) =>
        (isFirst ? "" : $"from {Figures.Text(day.Day)} ")
        + (usedUp is null ? "" : $"once a limit of {usedUp.Id} is used up, ");

    private static string Said(ImmutableArray<CaseBox> cases)
    {
        if (cases.Any(box => box.When.IsEmpty))
        {
            return "";
        }

        var said = string.Join("; or ", cases.Take(MostSaid).Select(box => box.Text));
        var more = cases.Length > MostSaid ? $"; +{cases.Length - MostSaid} more" : "";
        return $" with {said}{more}";
    }

    /// <summary>A name that no clause has: <c>rest</c>, <c>rest2</c>…</summary>
    private string NewId() =>
        Enumerable
            .Range(1, day.Kind.Clauses.Count() + 1)
            .Select(number => number == 1 ? "rest" : $"rest{number}")
            .First(id =>
                day.Kind.Clauses.All(clause => !string.Equals(clause.Id, id, StringComparison.OrdinalIgnoreCase))
            );
}
