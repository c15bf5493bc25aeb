using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Remit.Bench.Goals;
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
            LargeOrganisation.Kind("order", depth: 3, department: 5)
        );
        question = new Question { AsOf = Agreed.Today }
            .With("amount", new FactValue.Money(800, Currency.Of("EUR")))
            .With("months", new FactValue.Number(12))
            .With("what", new FactValue.Choice("kind3"));
        organisation.Links(Agreed.Today);
    }

    /// <summary>Every link.</summary>
    [Benchmark]
    [Goal("every link of 100,000 people with 1.2 million clauses, warm", nanoseconds: 100_000_000)]
    public ImmutableArray<ChainLink> EveryLink() => organisation.Links(Agreed.Today);

    /// <summary>A lead's agreement is edited, and the links of the lead and of the ten people below are looked at.</summary>
    [Benchmark]
    [Goal("the links around one edited lead", nanoseconds: 25_000)]
    public ImmutableArray<ChainLink> EditedLead() =>
        organisation.With(edited).LinksAt(edited.Contributor, Agreed.Today);

    /// <summary>The same where the kind is a new one each time: it is made, and held against the kinds around.</summary>
    [Benchmark]
    [Goal("the links around a lead with a kind made anew")]
    public ImmutableArray<ChainLink> LeadWithNewKind() =>
        organisation
            .With(
                Agreed.Between(
                    edited.Contributor,
                    edited.Lead,
                    LargeOrganisation.Kind("order", depth: 3, department: 5)
                )
            )
            .LinksAt(edited.Contributor, Agreed.Today);

    /// <summary>Who may decide something that 110 people may.</summary>
    [Benchmark]
    [Goal("who may decide what 110 of 100,000 people may, complete", nanoseconds: 1_000_000)]
    public ImmutableArray<Holder> WhoMayDecide() =>
        organisation.Holders("merger", question, LargeOrganisation.NameOf(People / 2));

    /// <summary>Who may decide something that everybody may to a degree.</summary>
    [Benchmark]
    [Goal("who may decide what all people may to a degree, complete")]
    public ImmutableArray<Holder> WhoMayDecideOfAll() =>
        organisation.Holders("order", question, LargeOrganisation.NameOf(People / 2));
}
