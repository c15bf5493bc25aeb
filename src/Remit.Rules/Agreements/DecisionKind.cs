using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Remit.Rules.Engine;

namespace Remit.Rules;

/// <summary>
/// One kind of decision: what it asks, what is granted and what is capped (F1, G1). Immutable; the table the answers
/// are read from is made once, on the first question.
/// </summary>
public sealed class DecisionKind
{
    // With rates, amounts lie between cents too, so the table depends on the agreement the kind is asked in.
    private readonly ConditionalWeakTable<Agreement, Table> tables = [];
    private readonly Lazy<Table> table;

    /// <summary>A kind of decision.</summary>
    /// <param name="name">Its name, unique in the agreement.</param>
    /// <param name="facts">What it asks, without <c>reversible</c>.</param>
    /// <param name="grants">What may be decided.</param>
    /// <param name="caps">What is never above a level.</param>
    /// <param name="impossible">Combinations that cannot occur; each list of conditions holds as a whole.</param>
    /// <exception cref="ArgumentException">
    /// Two facts or clauses share a name; a clause, limit or computed fact names a fact the kind does not have or one of
    /// an unfitting kind; an amount has no currency; a fact is computed from itself or from two currencies; a number is
    /// beyond 1 000 000 000 000 000. The message says which.
    /// </exception>
    public DecisionKind(
        string name,
        ImmutableArray<Fact> facts,
        ImmutableArray<Grant> grants,
        ImmutableArray<Cap> caps = default,
        ImmutableArray<ImmutableArray<Condition>> impossible = default
    )
    {
        Name = name;
        Facts = facts;
        Grants = grants;
        Caps = caps.IsDefault ? [] : caps;
        Impossible = impossible.IsDefault ? [] : impossible;
        KindRules.Demand(this);
        table = new Lazy<Table>(() => Table.Of(this, []));
    }

    /// <summary>Its name in files.</summary>
    public string Name { get; }

    /// <summary>What it asks, in file order, without the built-in <c>reversible</c>.</summary>
    public ImmutableArray<Fact> Facts { get; }

    /// <summary>Its grants, in file order.</summary>
    public ImmutableArray<Grant> Grants { get; }

    /// <summary>Its caps, in file order.</summary>
    public ImmutableArray<Cap> Caps { get; }

    /// <summary>Combinations of facts that cannot occur (A1, V4).</summary>
    public ImmutableArray<ImmutableArray<Condition>> Impossible { get; }

    /// <summary>What people call it; null means the name.</summary>
    public string? Title { get; init; }

    /// <summary>Whether such a decision can be undone (G6).</summary>
    public Reversibility Reversible { get; init; }

    /// <summary>Who decides what is not the contributor's; null means the lead.</summary>
    public string? Decider { get; init; }

    /// <summary>Whose advice may be asked.</summary>
    public ImmutableArray<string> Advisers { get; init; } = [];

    /// <summary>Who answers on days on which the decider has no hours.</summary>
    public string? Deputy { get; init; }

    /// <summary>What tells two decisions of the kind apart or makes them related, such as <c>Which customer</c>.</summary>
    public string? Subject { get; init; }

    /// <summary>How long an answer may take; null means the agreement's.</summary>
    public Span? AnswerWithin { get; init; }

    /// <summary>What silence means; null means the agreement's.</summary>
    public Silence? OnSilence { get; init; }

    /// <summary>When the decider is told at once; sentences, shown with every answer (G7).</summary>
    public ImmutableArray<string> TellAtOnceIf { get; init; } = [];

    /// <summary>The name by which the lead's own agreement knows this kind; null means the same (H1).</summary>
    public string? SameAs { get; init; }

    /// <summary>The title, or the name when there is none.</summary>
    public string DisplayName => Title ?? Name;

    /// <summary>The same with other clauses.</summary>
    /// <param name="grants">Its grants.</param>
    /// <param name="caps">Its caps.</param>
    /// <exception cref="ArgumentException">The clauses do not fit the kind.</exception>
    public DecisionKind With(ImmutableArray<Grant> grants, ImmutableArray<Cap> caps) => Copy(grants, caps, OnSilence);

    /// <summary>The same with another meaning of silence.</summary>
    /// <param name="onSilence">What silence means; null means the agreement's.</param>
    public DecisionKind With(Silence? onSilence) => Copy(Grants, Caps, onSilence);

    private DecisionKind Copy(ImmutableArray<Grant> grants, ImmutableArray<Cap> caps, Silence? onSilence) =>
        new(Name, Facts, grants, caps, Impossible)
        {
            Title = Title,
            Reversible = Reversible,
            Decider = Decider,
            Advisers = Advisers,
            Deputy = Deputy,
            Subject = Subject,
            AnswerWithin = AnswerWithin,
            OnSilence = onSilence,
            TellAtOnceIf = TellAtOnceIf,
            SameAs = SameAs,
        };

    /// <summary>The facts, and the built-in one behind them.</summary>
    internal IEnumerable<Fact> AllFacts => Facts.Append(Fact.BuiltInReversible);

    /// <summary>Grants, then caps.</summary>
    internal IEnumerable<Clause> Clauses => Grants.Cast<Clause>().Concat(Caps);

    /// <summary>The table to answer from in an agreement.</summary>
    internal Table TableIn(Agreement agreement) =>
        agreement.Rates.IsEmpty ? table.Value : tables.GetValue(agreement, one => Table.Of(this, one.Rates));

    /// <summary>The fact with a key, the built-in one included; null when there is none.</summary>
    /// <param name="key">The key.</param>
    public Fact? FindFact(string key)
    {
        foreach (var fact in Facts)
        {
            if (string.Equals(fact.Key, key, StringComparison.Ordinal))
            {
                return fact;
            }
        }

        return string.Equals(key, Fact.Reversible, StringComparison.Ordinal) ? Fact.BuiltInReversible : null;
    }
}
