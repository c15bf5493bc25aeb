using Remit.Rules.Tests.Cases;
using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Answers;

/// <summary>V1: named cases of the level, and what widening and narrowing do to ranges.</summary>
public sealed class V1LevelTests
{
    [Fact]
    public void V1_the_levels_are_ordered_from_least_to_most_room()
    {
        Assert.Equal([Level.NotCovered, .. LevelKeys.Givable], Enum.GetValues<Level>().Order());
        Assert.All(Enum.GetValues<Level>(), level => Assert.Equal(level, LevelKeys.Find(LevelKeys.Of(level))));
    }

    [Fact]
    public void V1_the_level_is_the_lower_of_a_grant_and_a_cap_for_all_pairs_of_levels()
    {
        foreach (
            var (grant, cap) in LevelKeys.Givable.SelectMany(grant => LevelKeys.Givable.Select(cap => (grant, cap)))
        )
        {
            var answer = Case.Of(Case.MakeKind([], Lines.Grant("g", grant), Lines.Cap("c", cap))).Answer;
            Assert.Equal(grant < cap ? grant : cap, answer.Level);
            Assert.Equal(cap < grant ? "c" : null, answer.Cap?.Id);
        }
    }

    [Fact]
    public void V1_a_grant_that_stays_with_the_lead_is_not_the_same_as_nothing_agreed()
    {
        Assert.Equal(Level.LeadDecides, Case.Of(Case.MakeKind([], Lines.Grant("thought-of", Level.LeadDecides))).Level);
        Assert.Equal(Level.NotCovered, Case.Of(Case.MakeKind([])).Level);
    }

    [Fact]
    public void V1_a_wider_range_of_a_grant_never_lowers_and_of_a_cap_never_raises_the_level() =>
        Trials.Run(random =>
        {
            var (narrow, more) = (random.Next(1, 30), random.Next(0, 10));
            var level = random.Pick(LevelKeys.Givable.AsSpan());
            var rest = Lines.Grant("rest", random.Pick(LevelKeys.Givable.AsSpan()));
            var amount = Values.Euro(random.Next(0, 45));
            var asGrant = LevelsOf(bound => Lines.Grant("it", level, When.UpTo("amount", bound)));
            var asCap = LevelsOf(bound => Lines.Cap("it", level, When.UpTo("amount", bound)));
            Assert.True(asGrant.Wide >= asGrant.Narrow);
            Assert.True(asCap.Wide <= asCap.Narrow);

            (Level Narrow, Level Wide) LevelsOf(Func<decimal, Clause> clause) =>
                (LevelWith(clause(narrow)), LevelWith(clause(narrow + more)));

            Level LevelWith(Clause clause) => Case.Of(Known.Euros(), clause, rest).With("amount", amount).Level!.Value;
        });

    [Fact]
    public void V1_a_larger_limit_never_lowers_the_level() =>
        Trials.Run(random =>
        {
            var (bound, more, used, amount) = (
                random.Next(1, 50),
                random.Next(0, 20),
                random.Next(60),
                random.Next(60)
            );
            Assert.True(LevelWith(bound + more) >= LevelWith(bound));

            Level LevelWith(decimal upTo) =>
                Case.Of(
                        Known.Euros(),
                        Lines.Limited("it", Level.Decide, Lines.SumUpTo(upTo, Lines.Month)),
                        Lines.Grant("rest", Level.AskFirst)
                    )
                    .Used("it", used)
                    .With("amount", Values.Euro(amount))
                    .Level!.Value;
        });

    [Fact]
    public void V1_the_same_question_has_the_same_answer_from_many_threads_at_once()
    {
        var world = new World(7);
        var question = world.Question(all: false);
        var expected = new World(7).Agreement.Answer("kind", question).Value.Possible;
        var agreement = world.Agreement;
        Parallel.For(0, 64, _ => Assert.Equal(expected, agreement.Answer("kind", question).Value.Possible));
    }

    [Fact]
    public void V1_each_kind_of_an_agreement_is_asked_apart()
    {
        var agreement = new Agreement
        {
            Contributor = "Inês",
            Lead = "Maarten",
            InForce = new InForce(Case.Today),
            Areas =
            [
                new Area { Name = "One", Decisions = [new DecisionKind("a", [], [Lines.Grant("it", Level.Decide)])] },
                new Area { Name = "Two", Decisions = [new DecisionKind("b", [], [Lines.Grant("it", Level.Intend)])] },
            ],
        };
        var question = new Question { AsOf = Case.Today };
        Assert.Equal(Level.Decide, agreement.Answer("a", question).Value.Level);
        Assert.Equal(Level.Intend, agreement.Answer("b", question).Value.Level);
    }
}
