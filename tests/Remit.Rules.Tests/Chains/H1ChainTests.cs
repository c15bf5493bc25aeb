using System.Collections.Immutable;
using Remit.Rules.Tests.Cases;

namespace Remit.Rules.Tests.Chains;

/// <summary>H1 and H2: who counts as giving what, and what is left counting everybody above.</summary>
public sealed class H1ChainTests
{
    private static readonly Grant Rest = Lines.Grant("rest", Level.AskFirst);
    private static readonly Question Cheap = Ask(40);

    [Fact]
    public void A_kind_with_another_name_above_is_the_one_it_says_it_is()
    {
        var below = new DecisionKind("refund", [Known.Euros()], [UpTo(60)]) { SameAs = "money_back" };
        var above = new DecisionKind("money_back", [Known.Euros()], [UpTo(500)]);

        Assert.Equal(
            [LinkState.Holds, LinkState.NotRecorded],
            States(Of("Inês", "Maarten", below), Of("Maarten", "Bodil", above))
        );
    }

    [Fact]
    public void The_decider_of_a_kind_gives_it_and_not_the_lead()
    {
        var below = new DecisionKind("refund", [Known.Euros()], [UpTo(60)]) { Decider = "Idris" };
        var above = new DecisionKind("refund", [Known.Euros()], [UpTo(20)]);

        var links = Links(Of("Inês", "Maarten", below), Of("Idris", "Bodil", above));

        Assert.Equal(("Idris", LinkState.Exceeds), (links[0].Giver, links[0].State));
    }

    [Fact]
    public void What_is_above_only_where_nothing_is_recorded_is_not_unlimited()
    {
        var other = new DecisionKind("other", [], [Rest]);

        var links = Links(Of("Inês", "Maarten", Refund(60)), Of("Maarten", "Bodil", other));

        Assert.Equal("refund: Maarten has no kind 'refund'.", links[0].Sentence);
        Assert.Equal(LinkState.NotRecorded, links[0].State);
    }

    [Fact]
    public void The_lowest_above_counts_however_far_up()
    {
        var organisation = new Organisation([
            Of("Inês", "Maarten", Refund(60)),
            Of("Maarten", "Bodil", Refund(500)),
            Of("Bodil", "Kwame", Refund(20)),
        ]);

        var authority = Assert.Single(organisation.AuthorityOf("Inês", "refund", Cheap));

        Assert.Equal([Level.DecideTell], authority.Own);
        Assert.Equal(Level.AskFirst, authority.Level);
        Assert.Equal(["Bodil"], authority.LoweredBy);
    }

    [Fact]
    public void Of_a_fact_asked_above_only_the_lowest_level_still_possible_counts()
    {
        var above = Case.MakeKind(
            [Known.Euros(), Known.YesNo()],
            Lines.Grant("small", Level.DecideTell, When.UpTo("amount", 500), When.Is("stock", "yes")),
            Rest
        );
        var organisation = new Organisation([
            Of("Inês", "Maarten", Refund(60)),
            Of("Maarten", "Bodil", Named("refund", above)),
        ]);

        Assert.Equal(Level.AskFirst, Assert.Single(organisation.AuthorityOf("Inês", "refund", Cheap)).Level);
        Assert.Equal(
            Level.DecideTell,
            Assert.Single(organisation.AuthorityOf("Inês", "refund", Cheap.With("stock", FactValue.Yes))).Level
        );
    }

    [Fact]
    public void Lines_that_go_in_a_circle_end_where_they_began()
    {
        var organisation = new Organisation([Of("Inês", "Maarten", Refund(60)), Of("Maarten", "Inês", Refund(500))]);

        Assert.Equal(Level.DecideTell, Assert.Single(organisation.AuthorityOf("Inês", "refund", Cheap)).Level);
        Assert.Equal(2, organisation.Links(Case.Today, TestContext.Current.CancellationToken).Length);
    }

    [Fact]
    public void Everybody_is_listed_nearest_first_and_those_no_line_reaches_last()
    {
        var organisation = new Organisation([
            Of("Kwame", "Sunniva", Refund(60)),
            Of("Idris", "Maarten", Refund(60)),
            Of("Maarten", "Bodil", Refund(500)),
            Of("Inês", "Maarten", Refund(60)),
        ]);

        var holders = organisation.Holders("refund", Cheap, "Inês");

        Assert.Equal(
            [("Inês", 0), ("Maarten", 1), ("Idris", 2), ("Kwame", null)],
            holders.Select(holder => (holder.Authority.Person, holder.Steps))
        );
    }

    [Fact]
    public void An_agreement_that_has_ended_gives_nothing_and_holds_nothing()
    {
        var ended = new InForce(Values.Day("2025-01-01"), Until: Values.Day("2025-12-31"));
        var links = Links(Of("Inês", "Maarten", Refund(60)), Of("Maarten", "Bodil", Refund(20), ended));

        Assert.Equal(LinkState.NotRecorded, Assert.Single(links).State);
    }

    private static Question Ask(decimal amount) =>
        new Question { AsOf = Case.Today }.With("amount", new FactValue.Money(amount, Values.Eur));

    private static Grant UpTo(decimal most) => Lines.Grant("small", Level.DecideTell, When.UpTo("amount", most));

    private static DecisionKind Refund(decimal most) => new("refund", [Known.Euros()], [UpTo(most), Rest]);

    private static DecisionKind Named(string name, DecisionKind kind) => new(name, kind.Facts, kind.Grants, kind.Caps);

    private static Agreement Of(string person, string lead, DecisionKind kind, InForce? inForce = null) =>
        new()
        {
            Contributor = person,
            Lead = lead,
            InForce = inForce ?? new InForce(Values.Day("2026-01-01")),
            Areas = [new Area { Name = "Area", Decisions = [kind] }],
        };

    private static ImmutableArray<ChainLink> Links(params ImmutableArray<Agreement> agreements) =>
        new Organisation(agreements).Links(Case.Today, TestContext.Current.CancellationToken);

    private static IEnumerable<LinkState> States(params ImmutableArray<Agreement> agreements) =>
        Links(agreements).Select(link => link.State);
}
