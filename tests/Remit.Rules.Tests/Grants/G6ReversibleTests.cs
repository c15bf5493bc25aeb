using Remit.Rules.Tests.Cases;
using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Grants;

/// <summary>G6: what cannot be undone, and emergencies.</summary>
public sealed class G6ReversibleTests
{
    [Theory]
    [InlineData(Reversibility.Yes)]
    [InlineData(Reversibility.Partly)]
    public void G6_it_is_taken_as_undoable_unless_the_asker_says_no(Reversibility reversible)
    {
        var asked = Asked(reversible, Lines.Grant("it", Level.Decide));
        Assert.Equal(Level.Decide, asked.Level);
        Assert.Equal(Level.Decide, asked.With(Fact.Reversible, FactValue.Yes).Level);
        Assert.Equal(Level.AskFirst, asked.With(Fact.Reversible, FactValue.No).Level);
    }

    [Fact]
    public void G6_where_nothing_can_be_undone_yes_is_refused()
    {
        var asked = Asked(Reversibility.No, Lines.Grant("it", Level.Decide));
        Assert.Equal(Level.AskFirst, asked.Level);
        Assert.Equal(Level.AskFirst, asked.With(Fact.Reversible, FactValue.No).Level);
        var problem = Assert.Single(asked.With(Fact.Reversible, FactValue.Yes).Problems);
        Assert.Equal(("never-reversible", Fact.Reversible), (problem.Code, problem.Subject));
    }

    [Fact]
    public void G6_each_grant_without_a_reason_counts_as_ask_first_at_most() =>
        Trials.Run(random =>
        {
            var grants = Enumerable
                .Range(0, random.Next(1, 4))
                .Select(index => new Grant(random.Pick(LevelKeys.Givable.AsSpan()))
                {
                    Id = "g" + index,
                    IrreversibleOk = random.OneIn(2) ? "agreed" : null,
                })
                .ToArray();
            var reversible = random.Pick(Enum.GetValues<Reversibility>());
            var saysNo = random.OneIn(2);
            var isUndoable = reversible != Reversibility.No && !saysNo;
            var expected = grants.Max(grant =>
                isUndoable || grant.IrreversibleOk is not null || grant.Level < Level.AskFirst
                    ? grant.Level
                    : Level.AskFirst
            );
            var asked = Asked(reversible, grants);
            asked = saysNo ? asked.With(Fact.Reversible, FactValue.No) : asked;
            Assert.Equal(expected, asked.Level);
        });

    [Fact]
    public void G6_a_condition_may_be_about_undoing()
    {
        var asked = Asked(
            Reversibility.Yes,
            Lines.Grant("undo", Level.Decide, When.Is(Fact.Reversible, "yes")),
            Lines.Grant("rest", Level.LeadDecides)
        );
        Assert.Equal(Level.Decide, asked.Level);
        Assert.Equal(Level.LeadDecides, asked.With(Fact.Reversible, FactValue.No).Level);
        var miss = Assert.Single(asked.With(Fact.Reversible, FactValue.No).Answer.NearMisses);
        Assert.Equal((Fact.Reversible, "yes", Level.Decide), (miss.Fact, miss.Edge, miss.Level));
    }

    [Fact]
    public void G6_what_can_never_be_undone_is_no_near_miss()
    {
        var grant = Lines.Grant("undo", Level.Decide, When.Is(Fact.Reversible, "yes"));
        Assert.Empty(Asked(Reversibility.No, grant).Answer.NearMisses);
    }

    [Fact]
    public void G6_nothing_irreversible_proceeds_on_silence() =>
        Trials.Run(random =>
        {
            var grant = new Grant(random.Pick(LevelKeys.Givable.AsSpan()))
            {
                Id = "it",
                IrreversibleOk = random.OneIn(2) ? "agreed" : null,
            };
            var kind = new DecisionKind("kind", [], [grant])
            {
                Reversible = random.Pick(Enum.GetValues<Reversibility>()),
                OnSilence = Silence.Proceed,
            };
            var asked = Case.Of(kind);
            asked = random.OneIn(2) ? asked.With(Fact.Reversible, FactValue.No) : asked;
            var isUndoable = kind.Reversible != Reversibility.No && asked.Question.Facts.IsEmpty;
            var proceeds = isUndoable && grant.Level == Level.Intend;
            Assert.Equal(proceeds ? Silence.Proceed : Silence.Wait, asked.Answer.Silence);
        });

    [Fact]
    public void G6_an_answer_that_asks_because_nothing_can_be_undone_says_so()
    {
        var asked = Asked(Reversibility.Yes, Lines.Grant("it", Level.Decide)).With(Fact.Reversible, FactValue.No);
        Assert.Equal(NoteKind.Irreversible, Assert.Single(asked.Answer.Notes).Kind);
    }

    [Fact]
    public void G6_an_answer_that_rests_on_an_emergency_grant_says_so()
    {
        var emergency = new Grant(Level.Decide)
        {
            Id = "emergency",
            When = [When.Is("harm", "yes")],
            IsEmergency = true,
            Tell = new Tell(Case.Lead, Span.AtOnce),
        };
        var asked = Case.Of(Known.YesNo("harm"), emergency, Lines.Grant("rest", Level.AskFirst));
        var yes = asked.With("harm", FactValue.Yes).Answer;
        Assert.True(yes.IsEmergency);
        Assert.True(Assert.Single(yes.Duties).Within!.IsAtOnce);
        Assert.False(asked.With("harm", FactValue.No).Answer.IsEmergency);
    }

    [Fact]
    public void G6_it_says_emergency_also_when_the_answer_rests_on_an_alternative()
    {
        var emergency = new Grant(Level.Decide)
        {
            Id = "emergency",
            IsEmergency = true,
            Tell = new Tell(Case.Lead, Span.AtOnce),
        };
        var answer = Case.Of(Case.MakeKind([], emergency, Lines.Grant("plain", Level.Decide))).Answer;
        Assert.Equal("plain", answer.Grant?.Id);
        Assert.True(answer.IsEmergency);
    }

    private static Case Asked(Reversibility reversible, params Grant[] grants) =>
        Case.Of(new DecisionKind("kind", [], [.. grants]) { Reversible = reversible });
}
