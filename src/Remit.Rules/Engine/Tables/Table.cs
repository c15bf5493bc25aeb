using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>
/// A kind of decision as rows over cut facts. Made once per kind for what never changes; a question with running limits
/// adds their ceilings and gets a table of its own in which only the facts concerned are cut anew.
/// </summary>
internal sealed class Table
{
    private readonly ImmutableArray<ImmutableArray<Demand>> demands;
    private readonly Lazy<RankedTable> undoable;
    private readonly Lazy<RankedTable> final;

    private Table(
        ImmutableArray<Row> rows,
        ImmutableArray<Domain> domains,
        ImmutableArray<Axis> axes,
        ImmutableArray<ImmutableArray<Demand>> demands
    )
    {
        (Rows, Domains, Axes, this.demands) = (rows, domains, axes, demands);
        undoable = new Lazy<RankedTable>(() => new RankedTable(this, reversible: true));
        final = new Lazy<RankedTable>(() => new RankedTable(this, reversible: false));
    }

    /// <summary>Grants, then caps, then impossible combinations.</summary>
    public ImmutableArray<Row> Rows { get; }

    /// <summary>What values each fact can have, in the order of <see cref="Axes"/>.</summary>
    public ImmutableArray<Domain> Domains { get; }

    /// <summary>The kind's facts in file order, and <c>reversible</c> last.</summary>
    public ImmutableArray<Axis> Axes { get; }

    /// <summary>The same for reading answers where the decision can, or cannot, be undone; made once.</summary>
    public RankedTable Ranked(bool reversible) => (reversible ? undoable : final).Value;

    /// <summary>The table of a kind in an agreement with these rates.</summary>
    public static Table Of(DecisionKind kind, ImmutableArray<ExchangeRate> rates) =>
        Of(
            [
                .. kind.Grants.Select(grant => new Row(grant, grant.Demands)),
                .. kind.Caps.Select(cap => new Row(cap, cap.When)),
                .. kind.Impossible.Select(box => new Row(null, box)),
            ],
            [.. kind.AllFacts.Select(fact => Domain.Of(kind, fact, rates))],
            _ => []
        );

    /// <summary>A table of rows over facts with these values.</summary>
    public static Table Of(ImmutableArray<Row> rows, ImmutableArray<Domain> domains) => Of(rows, domains, _ => []);

    /// <summary>The same with other rows in place of its grants.</summary>
    public Table WithGrants(IEnumerable<Row> grants, Func<Fact, IEnumerable<string>> extraNames) =>
        Of([.. grants, .. Rows.Where(row => row.Clause is not Grant)], Domains, extraNames);

    private static Table Of(
        ImmutableArray<Row> rows,
        ImmutableArray<Domain> domains,
        Func<Fact, IEnumerable<string>> extraNames
    )
    {
        var byFact = rows.SelectMany((row, index) => row.Conditions.Select(condition => new Demand(index, condition)))
            .ToLookup(demand => demand.Condition.Fact, StringComparer.Ordinal);
        ImmutableArray<ImmutableArray<Demand>> cut =
        [
            .. domains.Select(domain => byFact[domain.Fact.Key].ToImmutableArray()),
        ];
        ImmutableArray<Axis> axes =
        [
            .. domains.Select(
                (domain, index) => Axis.Of(domain, index, (cut[index], rows.Length), extraNames(domain.Fact))
            ),
        ];
        return new Table(rows, domains, axes, cut);
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
                byFact.Contains(axis.Fact.Key)
                    ? Axis.Of(Domains[axis.Index], axis.Index, (all[axis.Index], Rows.Length), [])
                    : axis
            ),
        ];
        return new Table(Rows, Domains, axes, all);
    }
}
