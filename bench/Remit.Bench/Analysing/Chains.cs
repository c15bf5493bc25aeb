using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Remit.Rules;

namespace Remit.Bench.Analysing;

/// <summary>What people were given held against what their leads hold (H1), and who may decide something (H2).</summary>
[MemoryDiagnoser]
public class Chains
{
    private Organisation organisation = null!;
    private Agreement edited = null!;
    private Question question = null!;

    /// <summary>How many people; each has twelve clauses.</summary>
    [Params(1_000, 100_000)]
    public int People { get; set; }

    /// <summary>Makes the organisation, and looks at it once.</summary>
    [GlobalSetup]
    public void Make()
    {
        organisation = LargeOrganisation.Of(People);
        edited = Agreed.Between(
            LargeOrganisation.NameOf(15),
            LargeOrganisation.NameOf(1),
            LargeOrganisation.Kind(depth: 3, department: 5)
        );
        question = new Question { AsOf = Agreed.Today }
            .With("amount", new FactValue.Money(800, Currency.Of("EUR")))
            .With("months", new FactValue.Number(12))
            .With("what", new FactValue.Choice("kind3"));
        organisation.Links(Agreed.Today);
    }

    /// <summary>Every link.</summary>
    [Benchmark]
    public ImmutableArray<ChainLink> EveryLink() => organisation.Links(Agreed.Today);

    /// <summary>A lead's agreement is edited, and what that does to the people around is looked at.</summary>
    [Benchmark]
    public ImmutableArray<ChainLink> EditedLead() => organisation.With(edited).Links(Agreed.Today);

    /// <summary>Who may decide something.</summary>
    [Benchmark]
    public ImmutableArray<Holder> WhoMayDecide() =>
        organisation.Holders("order", question, LargeOrganisation.NameOf(People / 2));
}
