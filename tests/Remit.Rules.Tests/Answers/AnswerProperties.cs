using CsCheck;
using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Answers;

/// <summary>The statements of V, each held against the definition on random small agreements.</summary>
public sealed class AnswerProperties
{
    [Fact]
    public void V1_the_level_is_the_lower_of_highest_grant_and_lowest_cap() =>
        ForEachWorld(world =>
        {
            var question = world.Question(all: true);
            var completions = new Definition(world).Completions(question);
            var answer = world.Agreement.Answer("kind", question);
            if (completions.IsEmpty)
            {
                Assert.Equal("impossible", Assert.Single(answer.Problems).Code);
                return;
            }

            Assert.Equal(completions[0].Level, answer.Value.Level);
        });

    [Fact]
    public void V1_the_order_of_clauses_never_matters() =>
        ForEachWorld(world =>
        {
            var question = world.Question(all: false);
            var turned = World.AgreementOf(world.MakeKind(world.Grants.Reverse(), world.Caps.Reverse()));
            Assert.Equal(Levels(world.Agreement, question), Levels(turned, question));
        });

    [Fact]
    public void V1_dropping_a_condition_of_a_grant_never_lowers_the_level() =>
        ForEachWorld(world =>
        {
            var question = world.Question(all: true);
            var widened = world.Grants.Select(grant => new WorldClause(Wider((Grant)grant.Clause), grant.Conditions));
            var before = Levels(world.Agreement, question);
            var after = Levels(World.AgreementOf(world.MakeKind(widened, world.Caps)), question);
            Assert.True(before.Length == 0 || after[0] >= before[0]);
        });

    [Fact]
    public void V1_dropping_a_condition_of_a_cap_never_raises_the_level() =>
        ForEachWorld(world =>
        {
            var question = world.Question(all: true);
            var widened = world.Caps.Select(cap => new WorldClause(
                new Cap(cap.Clause.Level) { Id = cap.Clause.Id },
                []
            ));
            var before = Levels(world.Agreement, question);
            var after = Levels(World.AgreementOf(world.MakeKind(world.Grants, widened)), question);
            Assert.True(before.Length == 0 || after[0] <= before[0]);
        });

    [Fact]
    public void V2_without_a_matching_grant_it_is_not_covered_whatever_caps_match() =>
        ForEachWorld(world =>
        {
            var question = world.Question(all: true);
            var none = World.AgreementOf(world.MakeKind([], world.Caps));
            var answer = none.Answer("kind", question);
            Assert.True(!answer.IsOk || answer.Value.Level == Level.NotCovered);
        });

    [Fact]
    public void V4_the_levels_still_possible_and_the_facts_that_decide_are_exact() =>
        ForEachWorld(world =>
        {
            var question = world.Question(all: false);
            var definition = new Definition(world);
            var answer = world.Agreement.Answer("kind", question);
            var possible = definition.Possible(question);
            if (possible.IsEmpty)
            {
                Assert.False(answer.IsOk);
                return;
            }

            Assert.Equal(possible, answer.Value.Possible);
            Assert.Equal(definition.Missing(question), answer.Value.Missing.Select(fact => fact.Key));
            Assert.Equal(definition.Next(question), answer.Value.Next?.Key);
            Assert.Equal(possible[0], answer.Value.SafeLevel);
        });

    [Fact]
    public void V3_near_misses_are_the_grants_that_fail_on_one_fact_alone_and_would_give_more() =>
        ForEachWorld(world =>
        {
            var question = world.Question(all: true);
            var answer = world.Agreement.Answer("kind", question);
            if (!answer.TryGet(out var found))
            {
                return;
            }

            var expected = NearMissOracle.Of(world, question, found.Level!.Value);
            Assert.Equal(
                expected.Select(miss => (miss.Grant, miss.Fact)),
                found.NearMisses.Select(miss => (miss.Grant, miss.Fact))
            );
            Assert.All(
                found.NearMisses,
                miss => Assert.Contains(miss.Level, expected.First(one => one.Grant == miss.Grant).Levels)
            );
            Assert.All(found.NearMisses, miss => Assert.True(miss.Level > found.Level));
        });

    [Fact]
    public void V3_the_answer_rests_on_the_highest_grant_with_the_fewest_duties_then_by_id() =>
        ForEachWorld(world =>
        {
            var question = world.Question(all: true);
            var definition = new Definition(world);
            var completions = definition.Completions(question);
            if (completions.IsEmpty || completions[0].Level == Level.NotCovered)
            {
                return;
            }

            var holding = world
                .Grants.Where(grant => definition.Holds(grant, completions[0].Facts))
                .Select(grant => (Grant)grant.Clause);
            var expected = holding
                .OrderByDescending(definition.GrantLevel)
                .ThenBy(grant => (grant.Tell is null ? 0 : 1) + grant.Advice.Length)
                .ThenBy(grant => grant.Id, StringComparer.Ordinal)
                .First();
            Assert.Equal(expected.Id, world.Agreement.Answer("kind", question).Value.Grant?.Id);
        });

    [Fact]
    public void V3_the_duties_of_every_matching_cap_are_added() =>
        ForEachWorld(world =>
        {
            var question = world.Question(all: true);
            var definition = new Definition(world);
            var completions = definition.Completions(question);
            if (completions.IsEmpty || completions[0].Level == Level.NotCovered)
            {
                return;
            }

            var telling = world
                .Caps.Where(cap => cap.Clause.Tell is not null && definition.Holds(cap, completions[0].Facts))
                .Select(cap => cap.Clause.Id);
            var duties = world.Agreement.Answer("kind", question).Value.Duties;
            Assert.Equal(telling, duties.Where(duty => duty.Who == "Idris").Select(duty => duty.ClauseId));
        });

    private static Grant Wider(Grant grant) =>
        new(grant.Level)
        {
            Id = grant.Id,
            IrreversibleOk = grant.IrreversibleOk,
            From = grant.From,
            Until = grant.Until,
            Trial = grant.Trial,
            Limits = grant.Limits,
        };

    private static Level[] Levels(Agreement agreement, Question question) =>
        agreement.Answer("kind", question).TryGet(out var answer) ? [.. answer.Possible] : [];

    private static void ForEachWorld(Action<World> check) =>
        Gen.Int.Sample(seed => check(new World(seed)), iter: TrialRuns.Count);
}
