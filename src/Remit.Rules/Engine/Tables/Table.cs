using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>
/// A kind of decision as rows over cut facts. Made once per kind for what never changes; a question with running limits
/// adds their ceilings and gets a table of its own in which only the facts concerned are cut anew.
/// </summary>
internal sealed class Table
{
    private readonly ImmutableArray<ImmutableArray<Demand>> demands;

    private Table(
        ImmutableArray<Row> rows,
        ImmutableArray<Axis> axes,
        ImmutableArray<ImmutableArray<Demand>> demands
    ) => (Rows, Axes, this.demands) = (rows, axes, demands);

    /// <summary>Grants, then caps, then impossible combinations.</summary>
    public ImmutableArray<Row> Rows { get; }

    /// <summary>The kind's facts in file order, and <c>reversible</c> last.</summary>
    public ImmutableArray<Axis> Axes { get; }

    public static Table Of(DecisionKind kind) =>
        Of(kind, [.. kind.Grants.Select(grant => new Row(grant, WithItemLimits(grant)))], _ => []);

    /// <summary>A table whose grants are these rows; caps and impossible combinations are the kind's.</summary>
    public static Table Of(DecisionKind kind, ImmutableArray<Row> grants, Func<Fact, IEnumerable<string>> extraNames)
    {
        ImmutableArray<Row> rows =
        [
            .. grants,
            .. kind.Caps.Select(cap => new Row(cap, cap.When)),
            .. kind.Impossible.Select(box => new Row(null, box)),
        ];
        ImmutableArray<Fact> facts = [.. kind.AllFacts];
        var byFact = rows.SelectMany((row, index) => row.Conditions.Select(condition => new Demand(index, condition)))
            .ToLookup(demand => demand.Condition.Fact, StringComparer.Ordinal);
        ImmutableArray<ImmutableArray<Demand>> cut = [.. facts.Select(fact => byFact[fact.Key].ToImmutableArray())];
        ImmutableArray<Axis> axes =
        [
            .. facts.Select((fact, index) => Axis.Of(fact, index, cut[index], rows.Length, extraNames(fact))),
        ];
        return new Table(rows, axes, cut);
    }

    /// <summary>The same with further demands; only the facts they name are cut anew.</summary>
    public Table With(IReadOnlyCollection<Demand> further)
    {
        if (further.Count == 0)
        {
            return this;
        }

        var byFact = further.ToLookup(demand => demand.Condition.Fact, StringComparer.Ordinal);
        ImmutableArray<ImmutableArray<Demand>> all =
        [
            .. Axes.Select(axis => demands[axis.Index].AddRange(byFact[axis.Fact.Key])),
        ];
        ImmutableArray<Axis> axes =
        [
            .. Axes.Select(axis =>
                byFact.Contains(axis.Fact.Key) ? Axis.Of(axis.Fact, axis.Index, all[axis.Index], Rows.Length, []) : axis
            ),
        ];
        return new Table(Rows, axes, all);
    }

    /// <summary>A limit per item is the same as a condition (G4).</summary>
    private static ImmutableArray<Condition> WithItemLimits(Grant grant) =>
        [
            .. grant.When,
            .. grant
                .Limits.Where(limit => !limit.Basis.IsRunning && limit.SumOf is not null)
                .Select(limit => new Condition(limit.SumOf!, [new Interval(null, limit.CeilingAfter(0))])),
        ];
}
