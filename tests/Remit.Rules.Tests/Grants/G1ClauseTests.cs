using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Grants;

/// <summary>G1: clauses hold, fail, or are open.</summary>
public sealed class G1ClauseTests
{
    [Fact]
    public void G1_a_clause_holds_fails_or_is_open_by_the_facts_given() =>
        Trials.Run(random =>
        {
            var world = new World(random.Next(), withLimits: false);
            var question = world.Question(all: false);
            if (!world.Agreement.Answer("kind", question).TryGet(out var answer))
            {
                return;
            }

            var definition = new Definition(world);
            foreach (var reading in answer.Clauses)
            {
                var clause = world.Grants.Concat(world.Caps).Single(one => one.Clause == reading.Clause);
                var known = clause.Conditions.Where(one => question.Facts.ContainsKey(one.Condition.Fact)).ToArray();
                var fails =
                    !definition.Stands(clause.Clause)
                    || known.Any(one => !one.IsMet(question.Facts[one.Condition.Fact]));
                var expected =
                    fails ? ClauseState.Fails
                    : known.Length < clause.Conditions.Length ? ClauseState.Open
                    : ClauseState.Holds;
                Assert.Equal(expected, reading.State);
            }
        });

    [Fact]
    public void G1_every_clause_is_read_grants_first_in_file_order() =>
        Trials.Run(random =>
        {
            var world = new World(random.Next());
            if (!world.Agreement.Answer("kind", world.Question(all: false)).TryGet(out var answer))
            {
                return;
            }

            Assert.Equal(
                world.Grants.Concat(world.Caps).Select(one => one.Clause.Id),
                answer.Clauses.Select(reading => reading.Clause.Id)
            );
        });

    [Fact]
    public void G1_a_clause_demands_one_thing_of_a_fact() =>
        Assert.Throws<ArgumentException>(() =>
            Cases.Case.MakeKind(
                [Cases.Known.Euros()],
                Cases.Lines.Grant(
                    "twice",
                    Level.Decide,
                    Cases.When.UpTo("amount", 60),
                    Cases.When.AtLeast("amount", 10)
                )
            )
        );
}
