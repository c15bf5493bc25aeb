using System.Collections.Immutable;

namespace Remit.Rules.Tests.Oracle;

/// <summary>A random small agreement with one kind of decision, and a random question, from a seed.</summary>
internal sealed class World
{
    public static readonly DateOnly Today = new(2026, 3, 10);

    private readonly Random random;
    private readonly FactMaker maker;

    /// <summary>The world of a seed.</summary>
    /// <param name="seed">Which.</param>
    /// <param name="withLimits">Whether grants may have limits.</param>
    /// <param name="isOpen">Whether numbers may go on without end; nothing is used then.</param>
    public World(int seed, bool withLimits = true, bool isOpen = false)
    {
        random = new Random(seed);
        maker = new FactMaker(random, isOpen);
        Facts = [.. Enumerable.Range(0, 1 + random.Next(3)).Select(maker.Fact)];
        Grants = [.. Enumerable.Range(0, 1 + random.Next(5)).Select(index => Grant("g" + index, withLimits))];
        Caps = [.. Enumerable.Range(0, random.Next(4)).Select(index => Cap("c" + index))];
        Impossible = random.Next(3) == 0 ? [Conditions()] : [];
        Impossible = [.. Impossible.Where(box => !box.IsEmpty)];
        Kind = MakeKind(Grants, Caps);
        Totals = isOpen ? Totals.None : Totals.Of(Grants.SelectMany(grant => TotalsOf((Grant)grant.Clause)));
        IsUndoable = Kind.Reversible != Reversibility.No && (isOpen || random.Next(4) != 0);
    }

    public ImmutableArray<WorldFact> Facts { get; }

    public ImmutableArray<WorldClause> Grants { get; }

    public ImmutableArray<WorldClause> Caps { get; }

    public ImmutableArray<ImmutableArray<Candidate>> Impossible { get; }

    public DecisionKind Kind { get; }

    public Totals Totals { get; }

    /// <summary>What the asker says about undoing.</summary>
    public bool IsUndoable { get; }

    public Agreement Agreement => AgreementOf(Kind);

    public static Agreement AgreementOf(DecisionKind kind) =>
        new()
        {
            Contributor = "Inês",
            Lead = "Maarten",
            InForce = new InForce(new DateOnly(2026, 1, 1)),
            Areas = [new Area { Name = "Area", Decisions = [kind] }],
        };

    public DecisionKind MakeKind(IEnumerable<WorldClause> grants, IEnumerable<WorldClause> caps) =>
        new(
            "kind",
            [.. Facts.Select(fact => fact.Fact)],
            [.. grants.Select(grant => (Grant)grant.Clause)],
            [.. caps.Select(cap => (Cap)cap.Clause)],
            [.. Impossible.Select(box => box.Select(candidate => candidate.Condition).ToImmutableArray())]
        )
        {
            Reversible = Kind?.Reversible ?? (Reversibility)random.Next(3),
        };

    /// <summary>A question that gives some of the facts, at random, or all of them.</summary>
    public Question Question(bool all)
    {
        var question = new Question { AsOf = Today, Totals = Totals };
        question = IsUndoable ? question : question.With(Fact.Reversible, FactValue.No);
        foreach (var fact in Facts.Where(_ => all || random.Next(2) == 0))
        {
            question = question.With(fact.Fact.Key, fact.Values[random.Next(fact.Values.Length)]);
        }

        return question;
    }

    public T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private ImmutableArray<Candidate> Conditions() =>
        [.. Facts.Where(_ => random.Next(2) == 0).Select(maker.Condition)];

    private Level AnyLevel() => LevelKeys.Givable[random.Next(LevelKeys.Givable.Length)];

    private WorldClause Grant(string id, bool withLimits)
    {
        var conditions = Conditions();
        var (from, until) = Dates();
        var level = AnyLevel();
        return new WorldClause(
            new Grant(level)
            {
                Id = id,
                When = [.. conditions.Select(candidate => candidate.Condition)],
                From = from,
                Until = until,
                Trial =
                    random.Next(8) == 0
                        ? new Trial(
                            Today.AddDays(random.Next(-9, 3)),
                            random.Next(2) == 0 ? AfterTrial.GoBack : AfterTrial.Keep
                        )
                        : null,
                IrreversibleOk = random.Next(3) == 0 ? "agreed" : null,
                Advice = random.Next(4) == 0 ? ["Sunniva"] : [],
                Tell = random.Next(3) == 0 ? new Tell("Maarten", null) : null,
                Limits = withLimits && random.Next(3) == 0 ? [Limit()] : [],
            },
            conditions
        );
    }

    private WorldClause Cap(string id)
    {
        var conditions = Conditions();
        var (from, until) = Dates();
        return new WorldClause(
            new Cap(AnyLevel())
            {
                Id = id,
                When = [.. conditions.Select(candidate => candidate.Condition)],
                From = from,
                Until = until,
                Tell = random.Next(3) == 0 ? new Tell("Idris", Span.AtOnce) : null,
            },
            conditions
        );
    }

    private (DateOnly? From, DateOnly? Until) Dates() =>
        random.Next(8) switch
        {
            0 => (Today.AddDays(random.Next(-1, 2)), null),
            1 => (null, Today.AddDays(random.Next(-1, 2))),
            _ => (null, null),
        };

    private Limit Limit()
    {
        var summable = Facts.Where(fact => fact.Fact.Kind is FactKind.Money or FactKind.Number).ToArray();
        var scopes = Facts.Where(fact => fact.Fact.Kind == FactKind.Choice).ToArray();
        var scope = scopes.Length > 0 && random.Next(2) == 0 ? Pick(scopes).Fact.Key : null;
        return summable.Length > 0 && random.Next(3) != 0
            ? new Limit(
                Pick(summable).Fact.Key,
                new Basis(BasisUnit.Month),
                scope,
                1 + random.Next(FactMaker.HighestBound),
                random.Next(2) == 0
            )
            : new Limit(null, new Basis(BasisUnit.Week), scope, 1 + random.Next(3), random.Next(2) == 0);
    }

    private IEnumerable<string?> ScopesOf(string key)
    {
        var fact = Facts.Single(one => one.Fact.Key == key).Fact;
        string[] other = fact.TakesAnythingElse ? ["other", Fact.AnythingElse] : [];
        string[] none = fact.AllowsNotApplicable ? [Fact.NotApplicable] : [];
        return ["a", "b", .. other, .. none];
    }

    private IEnumerable<Total> TotalsOf(Grant grant)
    {
        foreach (var limit in grant.Limits)
        {
            var scopes = limit.PerFact is { } per ? ScopesOf(per) : [null];
            foreach (var scope in scopes.Where(_ => random.Next(4) != 0))
            {
                yield return new Total(grant.Id, limit, scope, random.Next(4));
            }
        }
    }
}
