using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Analysis;

/// <summary>A6: proofs that nothing is left out, held by a checker of its own.</summary>
public sealed class A6Properties
{
    [Fact]
    public void A6_there_is_a_proof_exactly_where_there_is_no_gap_and_it_is_accepted() =>
        AnalysisWorlds.ForEach(world =>
        {
            var report = world.Report();
            Assert.Equal(report.Found(FindingCode.Gap).IsEmpty, report.Proofs.Length == 1);
            Assert.All(report.Proofs, proof => Assert.True(Checker(world.Kind).Accepts(proof.Tree)));
        });

    [Fact]
    public void A6_closing_every_gap_leaves_a_proof_that_is_accepted() =>
        AnalysisWorlds.ForEach(world =>
        {
            var closed = world
                .Report()
                .Found(FindingCode.Gap)
                .Aggregate(world.Kind, (kind, finding) => AddApart(finding, kind));
            var proof = Assert.Single(World.AgreementOf(closed).Analyze(World.Today).Proofs);
            Assert.True(Checker(closed).Accepts(proof.Tree));
        });

    [Fact]
    public void A6_a_proof_that_says_something_else_is_accepted_only_where_that_is_true_too()
    {
        var rejected = 0;
        AnalysisWorlds.ForEach(world =>
        {
            foreach (var proof in world.Report().Proofs)
            {
                foreach (var mutant in Mutants(proof.Tree, world))
                {
                    var isTrue = IsTrue(mutant, world);
                    Assert.Equal(isTrue, Checker(world.Kind).Accepts(mutant));
                    rejected += isTrue ? 0 : 1;
                }
            }
        });
        Assert.True(rejected > TrialRuns.Count / 4, $"Only {rejected} mutants were wrong.");
    }

    private static ProofChecker Checker(DecisionKind kind) => new(kind, World.Today);

    /// <summary>Each repair is made for the kind as it was: two of them may name their line the same.</summary>
    private static DecisionKind AddApart(Finding finding, DecisionKind kind)
    {
        var grant = ((Repair.Add)finding.Repair!).Grant;
        var apart = new Grant(grant.Level) { Id = $"added{kind.Grants.Length}", When = grant.When };
        return new Repair.Add(apart, "").ApplyTo(kind);
    }

    private static IEnumerable<CoverTree> Mutants(CoverTree tree, World world)
    {
        if (tree is not CoverTree.Cut cut)
        {
            return
            [
                new CoverTree.Covered("nobody"),
                new CoverTree.Impossible(0),
                .. world.Grants.Concat(world.Caps).Select(clause => new CoverTree.Covered(clause.Clause.Id)),
            ];
        }

        return
        [
            cut.Meeting,
            cut.Failing,
            cut with
            {
                Meeting = cut.Failing,
                Failing = cut.Meeting,
            },
            .. Mutants(cut.Meeting, world).Select(part => cut with { Meeting = part }),
            .. Mutants(cut.Failing, world).Select(part => cut with { Failing = part }),
        ];
    }

    /// <summary>Whether what a tree says of each case there is, those that cannot occur among them, is so.</summary>
    private static bool IsTrue(CoverTree tree, World world) =>
        world
            .Facts.Aggregate(
                new[] { System.Collections.Immutable.ImmutableDictionary<string, FactValue>.Empty }.AsEnumerable(),
                (cases, fact) => cases.SelectMany(one => fact.Values.Select(value => one.Add(fact.Fact.Key, value)))
            )
            .All(facts => IsTrue(tree, world, facts));

    private static bool IsTrue(
        CoverTree tree,
        World world,
        System.Collections.Immutable.ImmutableDictionary<string, FactValue> facts
    ) =>
        tree switch
        {
            CoverTree.Cut cut => IsTrue(
                facts[cut.By.Fact].Meets(cut.By, world.Kind.FindFact(cut.By.Fact)!) ? cut.Meeting : cut.Failing,
                world,
                facts
            ),
            CoverTree.Covered end => world
                .Grants.Concat(world.Caps.Where(cap => cap.Clause.Level == Level.LeadDecides))
                .Any(clause => clause.Clause.Id == end.Clause && new Definition(world).Holds(clause, facts)),
            CoverTree.Impossible end => end.Combination < world.Impossible.Length
                && world.Impossible[end.Combination].All(candidate => candidate.IsMet(facts[candidate.Condition.Fact])),
            _ => false,
        };
}
