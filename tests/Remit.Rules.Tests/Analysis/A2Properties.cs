using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Analysis;

/// <summary>A2 held against trying every case of random small agreements.</summary>
public sealed class A2Properties
{
    [Fact]
    public void A2_dead_grants_and_duplicates_are_those_that_change_no_case() =>
        AnalysisWorlds.ForEach(world =>
        {
            var report = world.Report();
            var (dead, pairs) = new AnalysisOracle(world).Grants();
            Assert.Equal(dead, report.Found(FindingCode.DeadGrant).Select(finding => finding.Clauses[0]));
            Assert.Equal(
                pairs,
                report.Found(FindingCode.DuplicateGrants).Select(finding => string.Join('+', finding.Clauses))
            );
        });

    [Fact]
    public void A2_idle_caps_are_those_that_change_no_case() =>
        AnalysisWorlds.ForEach(world =>
            Assert.Equal(
                new AnalysisOracle(world).IdleCaps(),
                world.Report().Found(FindingCode.IdleCap).Select(finding => finding.Clauses[0])
            )
        );

    [Fact]
    public void A2_edges_are_the_values_both_take_or_neither() =>
        AnalysisWorlds.ForEach(world =>
            Assert.Equal(
                new AnalysisOracle(world).EdgesFound().Distinct().Order(StringComparer.Ordinal),
                world
                    .Report()
                    .Found(FindingCode.EdgeTwice, FindingCode.EdgeLeftOut)
                    .Select(Name)
                    .Order(StringComparer.Ordinal)
            )
        );

    [Fact]
    public void A2_taking_a_dead_grant_or_an_idle_cap_out_changes_no_answer() =>
        AnalysisWorlds.ForEach(
            world =>
            {
                foreach (
                    var finding in world
                        .Report()
                        .Found(FindingCode.DeadGrant, FindingCode.DuplicateGrants, FindingCode.IdleCap)
                )
                {
                    var after = world.After(finding.Repair!);
                    Assert.All(
                        new AnalysisOracle(world).Cases,
                        facts =>
                        {
                            var question = facts.Aggregate(
                                new Question { AsOf = World.Today },
                                (one, fact) => one.With(fact.Key, fact.Value)
                            );
                            Assert.Equal(
                                world.Agreement.Answer("kind", question).Value.Level,
                                after.Answer("kind", question).Value.Level
                            );
                        }
                    );
                }
            },
            share: 4
        );

    [Fact]
    public void A2_the_repair_of_an_edge_taken_twice_takes_it_away() =>
        AnalysisWorlds.ForEach(world =>
        {
            foreach (var finding in world.Report().Found(FindingCode.EdgeTwice))
            {
                var after = world.After(finding.Repair!).Analyze(World.Today);
                Assert.DoesNotContain(after.Findings, left => left.Id == finding.Id);
            }
        });

    private static string Name(Finding finding)
    {
        var range = finding.Cases[0].When[0].Ranges[0];
        var value = range.High is { After: true } high ? high.At : throw new InvalidOperationException(finding.Id);
        var id = finding.Id.Split('/');
        return $"{id[0]}/{id[2]}/{id[3]}/{value:0.##}";
    }
}
