using System.Collections.Immutable;
using Remit.Rules.Tests.Cases;

namespace Remit.Rules.Tests.Chains;

/// <summary>H1 once more after something changed: what is known of a pair of kinds is said of no other pair, date or person.</summary>
public sealed class H1EditTests
{
    private static readonly DateOnly Today = new(2026, 3, 10);

    private static readonly Organisation Begun = new([
        Of("Inês", "Maarten", UpTo(60)),
        Of("Sunniva", "Maarten", UpTo(200)),
        Of("Maarten", "Bodil", UpTo(100)),
        Of("Bodil", "Kwame", UpTo(500)),
        Of("Idris", "Kwame", UpTo(900)),
    ]);

    [Fact]
    public void An_edit_changes_the_links_at_the_person_and_no_other()
    {
        var before = Said(Links(Begun, Today));
        var edited = Begun.With(Of("Maarten", "Bodil", UpTo(50)));

        var after = Said(Links(edited, Today));

        Assert.Equal(
            ["Inês-Maarten Holds", "Sunniva-Maarten Exceeds", "Maarten-Bodil Holds", "Bodil-Kwame NotRecorded"],
            before[..4]
        );
        Assert.Equal(
            ["Inês-Maarten Exceeds", "Maarten-Bodil Holds", "Sunniva-Maarten Exceeds"],
            after.Except(Rest).Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            after.Except(Rest).Order(StringComparer.Ordinal),
            Said(LinksAt(edited, "Maarten")).Order(StringComparer.Ordinal)
        );
        Assert.Equal(before, Said(Links(Begun, Today)));
    }

    [Fact]
    public void The_links_at_somebody_are_what_was_given_and_then_what_is_given()
    {
        Assert.Equal(
            ["Maarten-Bodil Holds", "Inês-Maarten Holds", "Sunniva-Maarten Exceeds"],
            Said(LinksAt(Begun, "Maarten"))
        );
        Assert.Equal(Rest, Said(LinksAt(Begun, "Kwame")));
        Assert.Empty(LinksAt(Begun, "Nobody"));
    }

    [Fact]
    public void The_links_at_the_decider_of_one_kind_are_of_that_kind_alone()
    {
        var travel = new DecisionKind("travel", [Known.Euros()], [UpTo(10).Grants[0]]) { Decider = "Bodil" };
        var organisation = Begun.With(Of("Inês", "Maarten", UpTo(60), travel));

        Assert.Contains(LinksAt(organisation, "Bodil"), link => link is { Person: "Inês", Kind: "travel" });
        Assert.DoesNotContain(LinksAt(organisation, "Bodil"), link => link is { Person: "Inês", Kind: "refund" });
    }

    [Fact]
    public void An_added_and_a_replaced_agreement_stand_last()
    {
        var replaced = Begun.With(Of("Inês", "Maarten", UpTo(10))).With(Of("Yusuf", "Idris", UpTo(5)));

        Assert.Equal(
            ["Sunniva", "Maarten", "Bodil", "Idris", "Inês", "Yusuf"],
            replaced.Agreements.Select(agreement => agreement.Contributor)
        );
    }

    [Fact]
    public void What_is_known_of_one_date_is_not_said_of_another()
    {
        var ending = new Grant(Level.Decide)
        {
            Id = "wide",
            When = [When.UpTo("amount", 900)],
            Until = Today,
        };
        var organisation = Begun.With(Of("Maarten", "Bodil", new DecisionKind("refund", [Known.Euros()], [ending])));

        LinkState[] states =
        [
            .. new[] { Today, Today.AddDays(1), Today }.Select(day => Links(organisation, day)[0].State),
        ];

        Assert.Equal([LinkState.Holds, LinkState.Exceeds, LinkState.Holds], states);
    }

    private static string[] Rest => ["Bodil-Kwame NotRecorded", "Idris-Kwame NotRecorded"];

    private static ImmutableArray<ChainLink> Links(Organisation organisation, DateOnly day) =>
        organisation.Links(day, TestContext.Current.CancellationToken);

    private static ImmutableArray<ChainLink> LinksAt(Organisation organisation, string person) =>
        organisation.LinksAt(person, Today, TestContext.Current.CancellationToken);

    private static string[] Said(IEnumerable<ChainLink> links) =>
        [.. links.Select(link => $"{link.Person}-{link.Giver} {link.State}")];

    private static DecisionKind UpTo(decimal bound) =>
        new("refund", [Known.Euros()], [Lines.Grant("small", Level.DecideTell, When.UpTo("amount", bound))]);

    private static Agreement Of(string contributor, string lead, params DecisionKind[] kinds) =>
        new()
        {
            Contributor = contributor,
            Lead = lead,
            InForce = new InForce(new DateOnly(2026, 1, 1)),
            Areas = [new Area { Name = "Area", Decisions = [.. kinds] }],
        };
}
