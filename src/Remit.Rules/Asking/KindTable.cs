using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Remit.Rules.Engine;

namespace Remit.Rules;

/// <summary>
/// A kind of decision on one day, ready for many questions that differ in their facts alone. It gives what
/// <see cref="AgreementAnswers.Answer"/> gives, without the words. Deciding allocates nothing up to 4,096 clauses and 64
/// facts. Immutable and safe to use from many threads.
/// </summary>
public sealed class KindTable
{
    /// <summary>The place of a fact that nobody has given; missing is never no (F4).</summary>
    public const long Unknown = long.MinValue;

    /// <summary>The place of a fact that does not apply (F4).</summary>
    public const long NotApplicable = Axis.NotApplicablePosition;

    private const int ManyFacts = 64;
    private const int ManyWords = 64 * RankedReading.SetCount;

    private readonly Agreement agreement;
    private readonly ImmutableArray<Axis> axes;
    private readonly int factCount;
    private readonly RankedSide undoable;
    private readonly RankedSide final;

    private KindTable(Agreement agreement, DecisionKind kind, Circumstances circumstances)
    {
        (this.agreement, Kind) = (agreement, kind);
        axes = circumstances.Table.Axes;
        factCount = axes.Length;
        Facts = [.. axes.Select(axis => axis.Fact)];
        undoable = circumstances.Side(reversible: true);
        final = circumstances.Side(reversible: false);
    }

    /// <summary>The kind.</summary>
    public DecisionKind Kind { get; }

    /// <summary>The facts a case gives a place for, in this order: those asked, then <c>reversible</c>.</summary>
    public ImmutableArray<Fact> Facts { get; }

    /// <summary>The table of a kind.</summary>
    /// <param name="agreement">The agreement; whether it stands on that day is for the caller to see.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="circumstances">The day, the totals and the pause; its facts are not looked at.</param>
    /// <returns>
    /// The table, or a problem: a total that belongs to no limit; a kind that computes facts, or whose limits count apart
    /// for the values of a fact, because there one fact moves others along.
    /// </returns>
    public static Result<KindTable> Of(Agreement agreement, DecisionKind kind, Question circumstances)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(circumstances);
        if (kind.Facts.Any(fact => fact.Derive is not null) || kind.Grants.Any(LimitScopes.CountsApart))
        {
            return new Problem(
                "not-separate",
                kind.Name,
                $"In '{kind.Name}' one fact moves others along.",
                "use Answer"
            );
        }

        ImmutableArray<Problem> problems = [.. new QuestionCheck(kind, circumstances).Totals()];
        return !problems.IsEmpty
            ? Result<KindTable>.Refuse(problems)
            : new KindTable(
                agreement,
                kind,
                new Circumstances(agreement, kind, circumstances with { Tally = null }, Places.None(kind))
            );
    }

    /// <summary>Where known values lie, in the order of <see cref="Facts"/>; checks every value (V6).</summary>
    /// <param name="values">What is known, by the fact's key.</param>
    public Result<ImmutableArray<long>> PlacesOf(ImmutableDictionary<string, FactValue> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Places
            .Of(agreement, Kind, values)
            .Then<ImmutableArray<long>>(places =>
                axes.Select(axis => places[axis.Fact.Key] is { } place ? axis.PositionOf(place) : Unknown)
                    .ToImmutableArray()
            );
    }

    /// <summary>Where a bare number of a fact lies, in the fact's unit or currency, a date as its day number.</summary>
    /// <param name="fact">The fact's number among <see cref="Facts"/>.</param>
    /// <param name="number">The number.</param>
    /// <param name="place">Its place.</param>
    /// <returns>Whether it fits (V6); why it does not, <see cref="PlacesOf"/> says.</returns>
    public bool TryPlace(int fact, decimal number, out long place)
    {
        var fits = PlainNumber.Fits(Facts[fact], number);
        place = fits ? axes[fact].PositionOf(Place.Number(number)) : Unknown;
        return fits;
    }

    /// <summary>The level, what gives it and what lowers it, where every fact is known.</summary>
    /// <param name="places">A place for each of <see cref="Facts"/>.</param>
    /// <param name="nearMisses">
    /// Room for one bit for each of the kind's grants, 64 to a word: set where a grant fails on one fact alone, of which
    /// another value gives a higher level (V3). Empty where that is not asked.
    /// </param>
    /// <exception cref="ArgumentException">A place is missing or unknown, or there is too little room.</exception>
    public ShortAnswer Decide(ReadOnlySpan<long> places, Span<ulong> nearMisses = default)
    {
        var side = SideOf(places);
        return side.Table.Rows.WordCount == 1 && factCount <= SmallFound.Length
            ? DecideSmall(side, places, nearMisses)
            : DecideLarge(side, places, nearMisses);
    }

    /// <summary>Which levels are still possible where facts are <see cref="Unknown"/>, and which of these facts matter (V4).</summary>
    /// <param name="places">A place for each of <see cref="Facts"/>; <c>reversible</c> is always known.</param>
    /// <exception cref="ArgumentException">A place is missing.</exception>
    public Prospect Foresee(ReadOnlySpan<long> places)
    {
        var side = SideOf(places);
        var diagram = new Diagram(side, side.Alive(side.Day.Standing, places), places);
        return new Prospect(diagram.Root.Levels.Ascending, diagram.Deciding(diagram.Root));
    }

    private RankedSide SideOf(ReadOnlySpan<long> places) =>
        places.Length == factCount && (ulong)places[^1] <= 1
            ? (places[^1] == 0 ? undoable : final)
            : throw new ArgumentException(
                "A case has a place for every fact, and can or cannot be undone.",
                nameof(places)
            );

    private static ShortAnswer DecideSmall(RankedSide side, ReadOnlySpan<long> places, Span<ulong> nearMisses)
    {
        var found = default(SmallFound);
        var sets = default(SmallSets);
        return new RankedReading(side, found, sets).Read(places, nearMisses);
    }

    private static ShortAnswer DecideLarge(RankedSide side, ReadOnlySpan<long> places, Span<ulong> nearMisses)
    {
        var words = side.Table.Rows.WordCount * RankedReading.SetCount;
        var lanes = side.Table.Lanes.Length;
        var sets = words <= ManyWords ? stackalloc ulong[ManyWords] : new ulong[words];
        var found = lanes <= ManyFacts ? stackalloc int[ManyFacts] : new int[lanes];
        return new RankedReading(side, found, sets).Read(places, nearMisses);
    }

    [InlineArray(Length)]
    private struct SmallFound
    {
        public const int Length = 16;

        private int first;
    }

    [InlineArray(RankedReading.SetCount)]
    private struct SmallSets
    {
        private ulong first;
    }
}
