using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>
/// Facts that a grant leaves without an end on their risky side where it is decided alone (A3). Exact where nothing is
/// computed: one value beyond every end named stands for all beyond it, and the sets of V4 are exact.
/// </summary>
internal sealed class OpenEnds(Agreement agreement, DecisionKind kind, ImmutableArray<DateOnly> days)
{
    private readonly bool isComputed = kind.Facts.Any(fact => fact.Derive is not null);
    private readonly Lazy<ImmutableArray<KindOnDay>> onDays = new(() =>
        [.. days.Select(day => new KindOnDay(agreement, kind, day))]
    );

    public IEnumerable<Finding> Of(Grant grant)
    {
        if (grant.Level < Level.DecideTell)
        {
            yield break;
        }

        foreach (var fact in kind.Facts.Where(NeedsAnEnd))
        {
            if (FarValue.Of(kind, fact) is { } far && CaseOf(grant, new FarCase(fact, far)) is { } witness)
            {
                yield return Found(grant, new FarCase(fact, far), witness);
            }
        }
    }

    /// <summary>What is computed has no end only where one of its parts has none, and an end of the fact itself is one.</summary>
    private static bool NeedsAnEnd(Fact fact) =>
        fact.Derive is null
        && fact.Kind is FactKind.Money or FactKind.Number or FactKind.Percent or FactKind.Days or FactKind.Months
        && fact.Riskier switch
        {
            RiskySide.Higher => fact.To is null,
            RiskySide.Lower => fact.From is null,
            _ => false,
        };

    private Witness? CaseOf(Grant grant, FarCase far) =>
        isComputed ? Tried(grant, far) : Seen(grant, far).FirstOrDefault();

    /// <summary>Cases with the far value in which the grant holds and no cap takes deciding alone away.</summary>
    private IEnumerable<Witness> Seen(Grant grant, FarCase far) =>
        from day in onDays.Value
        let axis = day.Grid.Table.Axes.First(one => one.Fact == far.Fact)
        let segment = axis.Locate(Place.Number(far.At))
        from row in day.RowsOf(grant)
        where Masks.Has(axis.TakenBy(row), segment)
        let region = day.Grid.Inside(row, day.Grid.Whole)?.With(axis.Index, Bits.Of(axis.SegmentCount, [segment]))
        where region is not null
        from ranking in day.Rankings
        where grant.LevelWhen(ranking.Reversible) >= Level.DecideTell
        let start = day.Grid.WhereUndoing(region, ranking.Reversible)
        where start is not null
        let search = new CellSearch(
            day.Grid,
            rows => new CellLevels(ranking, rows).CapsLeave(Level.DecideTell),
            CancellationToken.None
        )
        from found in search.Find(start, day.Standing(clause => clause is Cap))
        let witness = day.WitnessIn(found)
        where witness is not null
        select witness with
        {
            Question = witness.Question.With(far.Fact.Key, far.Value),
        };

    /// <summary>The kind with this grant only: further grants never lower a level (V1), so what it leaves open is open.</summary>
    private DecisionKind Alone(Grant grant) =>
        new(kind.Name, kind.Facts, [grant], kind.Caps, kind.Impossible) { Reversible = kind.Reversible };

    private Witness? Tried(Grant grant, FarCase far)
    {
        var alone = Alone(grant);
        return days.Where(grant.StandsOn)
            .SelectMany(day => Beginnings(new Question { AsOf = day }.With(far.Fact.Key, far.Value)))
            .Select(begun => new CaseSearch(agreement, alone, far.Fact).Complete(begun))
            .OfType<Question>()
            .Select(shown => new Witness(shown, Inquiry.Of(agreement, kind, shown).Then(Verdict.On).Value.SafeLevel))
            .FirstOrDefault();
    }

    private IEnumerable<Question> Beginnings(Question question) =>
        kind.Reversible == Reversibility.No ? [question] : [question, question.With(Fact.Reversible, FactValue.No)];

    private Finding Found(Grant grant, FarCase far, Witness witness)
    {
        var side = far.Fact.Riskier == RiskySide.Lower ? "lower" : "upper";
        return new Finding
        {
            Code = FindingCode.Unbounded,
            Kind = kind.Name,
            Clauses = [grant.Id],
            Facts = [far.Fact.Key],
            Sentence =
                $"{kind.Name}: with {grant.Id}, {far.Fact.Key} has no {side} end ({Figures.Of(far.Fact, far.At)} would go "
                + "ahead alone too); that is freedom, an end makes it autonomy.",
            Witness = witness,
        };
    }
}
