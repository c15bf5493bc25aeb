using System.Collections.Immutable;
using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Comparing;

/// <summary>Two versions of a random agreement: some clauses of one stand in the other too, some do not.</summary>
internal sealed class Edit
{
    private readonly World world;
    private readonly AnalysisOracle oracle;
    private readonly (ImmutableArray<WorldClause> Grants, ImmutableArray<WorldClause> Caps) earlier;
    private readonly (ImmutableArray<WorldClause> Grants, ImmutableArray<WorldClause> Caps) later;

    public Edit(Random random)
    {
        world = new World(random.Next(), isOpen: true);
        oracle = new AnalysisOracle(world);
        (earlier, later) = (Some(random), Some(random));
        Earlier = World.AgreementOf(world.MakeKind(earlier.Grants, earlier.Caps));
        Later = World.AgreementOf(world.MakeKind(later.Grants, later.Caps));
        bool[] undoings = world.Kind.Reversible == Reversibility.No ? [false] : [true, false];
        Cases = [.. oracle.Cases.SelectMany(facts => undoings.Select(undoable => new EditCase(facts, undoable)))];
    }

    public Agreement Earlier { get; }

    public Agreement Later { get; }

    /// <summary>Every case that can occur, with what the asker says about undoing.</summary>
    public ImmutableArray<EditCase> Cases { get; }

    public Comparison Compared => Earlier.Compare(Later, World.Today, TestContext.Current.CancellationToken);

    public bool Holds(CaseBox box, EditCase one) =>
        box.When.All(condition => one[condition.Fact].Meets(condition, FactOf(condition.Fact)));

    public (Level From, Level To) LevelsOf(EditCase one) =>
        (
            oracle.LevelBy(one.Facts, one.IsUndoable, earlier.Grants, earlier.Caps),
            oracle.LevelBy(one.Facts, one.IsUndoable, later.Grants, later.Caps)
        );

    /// <summary>Whether the level is the same and somebody else is told or asked.</summary>
    public bool DutiesDiffer(EditCase one)
    {
        var (before, after) = (Ask(Earlier, one), Ask(Later, one));
        return before.Level == after.Level && !Duties(before).SetEquals(Duties(after));
    }

    private static HashSet<(DutyKind Kind, string Who, Span? Within)> Duties(Answer answer) =>
        [.. answer.Duties.Select(duty => (duty.Kind, duty.Who, duty.Within))];

    private static Answer Ask(Agreement agreement, EditCase one)
    {
        var question = new Question { AsOf = World.Today, Facts = one.Facts };
        return agreement.Answer("kind", one.IsUndoable ? question : question.With(Fact.Reversible, FactValue.No)).Value;
    }

    private Fact FactOf(string key) =>
        key == Fact.Reversible ? new Fact { Key = Fact.Reversible, Kind = FactKind.YesNo } : world.Kind.FindFact(key)!;

    private (ImmutableArray<WorldClause> Grants, ImmutableArray<WorldClause> Caps) Some(Random random) =>
        ([.. world.Grants.Where(_ => !random.OneIn(4))], [.. world.Caps.Where(_ => !random.OneIn(4))]);
}
