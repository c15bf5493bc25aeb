using System.Collections.Immutable;
using Remit.Rules.Tests.Cases;
using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Analysis;

/// <summary>A3 held against its definition on random small agreements in which numbers may go on without end.</summary>
public sealed class AnalysisProperties
{
    private const int Bound = FactMaker.FarAway / 2;

    [Fact]
    public void A3_what_is_found_is_what_trying_every_case_finds() =>
        ForEachWorld(world => Assert.Equal(Tried(world), Unbounded(world.Agreement)));

    [Fact]
    public void A3_every_witness_is_answered_by_deciding_alone() =>
        ForEachWorld(world =>
            Assert.All(
                world.Agreement.CheckFrame(World.Today).Where(finding => finding.Code == FindingCode.Unbounded),
                finding =>
                {
                    var witness = finding.Witness!;
                    var answer = world.Agreement.Answer("kind", witness.Question).Value;
                    Assert.Equal(witness.Level, answer.Level);
                    Assert.True(witness.Level >= Level.DecideTell);
                    Assert.Equal(World.Today, witness.Question.AsOf);
                    Assert.Empty(witness.Question.Totals.All);
                }
            )
        );

    [Fact]
    public void A3_a_condition_takes_away_exactly_its_finding() =>
        ForEachUpperFinding(
            (world, finding) =>
            {
                var grants = world.Grants.Select(grant =>
                    grant.Clause.Id == finding.Clauses[0] ? UpTo(Bound, (Grant)grant.Clause, finding.Facts[0]) : grant
                );
                var after = Unbounded(World.AgreementOf(world.MakeKind(grants, world.Caps)));
                Assert.Equal(Unbounded(world.Agreement).Remove(finding.Id), after);
            }
        );

    [Fact]
    public void A3_a_cap_takes_away_exactly_the_findings_of_its_fact() =>
        ForEachUpperFinding(
            (world, finding) =>
            {
                var fact = finding.Facts[0];
                var cap = new Cap(Level.AskFirst) { Id = "end", When = [When.Over(fact, Bound)] };
                var capped = world.MakeKind(world.Grants, world.Caps.Add(new WorldClause(cap, [])));
                Assert.Equal(
                    Unbounded(world.Agreement).Where(id => !id.EndsWith("/" + fact, StringComparison.Ordinal)),
                    Unbounded(World.AgreementOf(capped))
                );
            }
        );

    [Fact]
    public void Identities_stay_when_clauses_change_places_and_a_kind_is_added() =>
        ForEachWorld(world =>
        {
            var turned = world.MakeKind(world.Grants.Reverse(), world.Caps.Reverse());
            var other = new DecisionKind("other", [], [new Grant(Level.AskFirst) { Id = "rest" }]);
            var agreement = new Agreement
            {
                Contributor = "Inês",
                Lead = "Maarten",
                InForce = world.Agreement.InForce,
                Areas = [new Area { Name = "Area", Decisions = [other, turned] }],
            };
            Assert.Equal(
                world.Agreement.CheckFrame(World.Today).Select(finding => finding.Id).Order(StringComparer.Ordinal),
                agreement.CheckFrame(World.Today).Select(finding => finding.Id).Order(StringComparer.Ordinal)
            );
        });

    [Fact]
    public void On_any_day_is_found_what_is_found_on_one_of_them() =>
        ForEachWorld(
            world =>
            {
                var days = Enumerable.Range(-40, 80).Select(World.Today.AddDays).Append(world.Agreement.InForce.From);
                Assert.Equal(
                    days.SelectMany(day => Unbounded(world.Agreement, day)).Distinct().Order(StringComparer.Ordinal),
                    world
                        .Agreement.CheckFrame()
                        .Where(finding => finding.Code == FindingCode.Unbounded)
                        .Select(finding => finding.Id)
                        .Order(StringComparer.Ordinal)
                );
            },
            share: 10
        );

    private static void ForEachWorld(Action<World> check, int share = 1) =>
        Trials.Run(random => check(new World(random.Next(), isOpen: true)), share);

    private static void ForEachUpperFinding(Action<World, Finding> check) =>
        ForEachWorld(world =>
            Assert.All(
                world
                    .Agreement.CheckFrame(World.Today)
                    .Where(finding => finding.Code == FindingCode.Unbounded)
                    .Where(finding => world.Kind.FindFact(finding.Facts[0])!.Riskier == RiskySide.Higher),
                finding => check(world, finding)
            )
        );

    private static ImmutableArray<string> Unbounded(Agreement agreement) => Unbounded(agreement, World.Today);

    private static ImmutableArray<string> Unbounded(Agreement agreement, DateOnly day) =>
        [
            .. agreement
                .CheckFrame(day)
                .Where(finding => finding.Code == FindingCode.Unbounded)
                .Select(finding => finding.Id),
        ];

    private static ImmutableArray<string> Tried(World world)
    {
        var definition = new Definition(world);
        var alone = definition
            .Completions(new Question { AsOf = World.Today })
            .Where(completion => completion.Level >= Level.DecideTell)
            .ToArray();
        return
        [
            .. from grant in world.Grants
            where definition.GrantLevel((Grant)grant.Clause) >= Level.DecideTell
            from fact in world.Facts
            where EndOf(fact.Fact) is not null
            where
                alone.Any(one =>
                    Number(one.Facts[fact.Fact.Key]) == EndOf(fact.Fact) && definition.Holds(grant, one.Facts)
                )
            select $"unbounded/kind/{grant.Clause.Id}/{fact.Fact.Key}",
        ];
    }

    /// <summary>The value that stands for all beyond every end; null where no end is needed.</summary>
    private static decimal? EndOf(Fact fact) =>
        fact switch
        {
            { IsOrdered: false } or { Riskier: RiskySide.Neither } => null,
            { Riskier: RiskySide.Lower } => fact.From is null ? 0 : null,
            _ => fact.To is null ? FactMaker.FarAway : null,
        };

    private static decimal? Number(FactValue value) =>
        value switch
        {
            FactValue.Money money => money.Amount,
            FactValue.Number number => number.Amount,
            _ => null,
        };

    /// <summary>The grant with an end on a fact, above every end it has.</summary>
    private static WorldClause UpTo(decimal bound, Grant grant, string fact)
    {
        var end = new Edge(bound, After: true);
        var said = grant.When.FirstOrDefault(condition => condition.Fact == fact);
        var ranges = said is null
            ? [new Interval(null, end)]
            : said.Ranges.Select(range => new Interval(range.Low, range.High ?? end));
        return new WorldClause(
            new Grant(grant.Level)
            {
                Id = grant.Id,
                When =
                [
                    .. grant.When.Where(one => one.Fact != fact),
                    new Condition(fact, [.. ranges], said?.MeetsNotApplicable ?? true),
                ],
                From = grant.From,
                Until = grant.Until,
                Trial = grant.Trial,
                IrreversibleOk = grant.IrreversibleOk,
                Limits = grant.Limits,
            },
            []
        );
    }
}
