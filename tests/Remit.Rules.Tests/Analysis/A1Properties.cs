using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Analysis;

/// <summary>A1 held against trying every case of random small agreements.</summary>
public sealed class A1Properties
{
    [Fact]
    public void A1_the_cases_found_are_exactly_those_nothing_covers() =>
        AnalysisWorlds.ForEach(world =>
        {
            var oracle = new AnalysisOracle(world);
            var boxes = world.Report().Found(FindingCode.Gap).SelectMany(finding => finding.Cases).ToArray();
            Assert.All(
                oracle.Cases,
                facts => Assert.Equal(oracle.IsGap(facts), boxes.Any(box => box.Holds(world, facts)))
            );
        });

    [Fact]
    public void A1_used_up_gaps_are_exactly_what_only_that_limit_covers() =>
        AnalysisWorlds.ForEach(world =>
        {
            var oracle = new AnalysisOracle(world);
            var found = world.Report().Found(FindingCode.UsedUpGap);
            Assert.All(
                world.Grants,
                grant =>
                {
                    var boxes = found
                        .Where(one => one.Clauses[0] == grant.Clause.Id)
                        .SelectMany(one => one.Cases)
                        .ToArray();
                    Assert.All(
                        oracle.Cases,
                        facts =>
                            Assert.Equal(oracle.IsUsedUpGap(grant, facts), boxes.Any(box => box.Holds(world, facts)))
                    );
                }
            );
        });

    [Fact]
    public void A1_no_box_of_a_gap_lies_in_another_and_every_witness_is_not_covered() =>
        AnalysisWorlds.ForEach(world =>
        {
            var oracle = new AnalysisOracle(world);
            foreach (var finding in world.Report().Found(FindingCode.Gap))
            {
                Assert.Equal(Level.NotCovered, world.Agreement.Answer("kind", finding.Witness!.Question).Value.Level);
                Assert.All(
                    finding.Cases,
                    box =>
                        Assert.DoesNotContain(
                            finding.Cases,
                            other =>
                                other != box
                                && oracle
                                    .Cases.Where(facts => box.Holds(world, facts))
                                    .All(facts => other.Holds(world, facts))
                                && oracle.Cases.Count(facts => box.Holds(world, facts))
                                    < oracle.Cases.Count(facts => other.Holds(world, facts))
                        )
                );
            }
        });

    [Fact]
    public void A1_the_repair_closes_its_gap_and_changes_nothing_that_was_covered() =>
        AnalysisWorlds.ForEach(
            world =>
            {
                foreach (var finding in world.Report().Found(FindingCode.Gap))
                {
                    var after = world.After(finding.Repair!);
                    Assert.DoesNotContain(after.Analyze(World.Today).Findings, left => left.Id == finding.Id);
                    foreach (var facts in new AnalysisOracle(world).Cases)
                    {
                        var question = facts.Aggregate(
                            new Question { AsOf = World.Today },
                            (one, fact) => one.With(fact.Key, fact.Value)
                        );
                        var before = world.Agreement.Answer("kind", question).Value.Level;
                        var now = after.Answer("kind", question).Value.Level;
                        Assert.True(now == before || before == Level.NotCovered, $"{before} became {now}");
                        Assert.True(now <= Level.AskFirst || now == before, $"{before} became {now}");
                    }
                }
            },
            share: 4
        );
}
