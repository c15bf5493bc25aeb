using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Tests.Features.Agreements;

/// <summary>Where somebody has two leads, each kind of decision has one who decides.</summary>
public sealed class OneDeciderTests(Databases databases)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task The_same_kind_is_not_agreed_with_two_leads(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var (pair, _) = await SecondLeadAsync(world);

        var refusals = (await AgreeAsync(world, pair, Text("refund"))).Refusals;

        Assert.Equal("kind-decided-elsewhere", Assert.Single(refusals).Code);
        Assert.Contains(
            "“Refund” is agreed with Maarten Hoekema already",
            refusals[0].Message,
            StringComparison.Ordinal
        );
        Assert.True((await AgreeAsync(world, pair, Text("parcel"))).IsOk);
    }

    [Theory, EachDatabase]
    public async Task It_is_where_both_name_the_same_person(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var (pair, _) = await SecondLeadAsync(world);

        Assert.True((await AgreeAsync(world, pair, Text("refund", "decider: Maarten Hoekema"))).IsOk);
    }

    [Theory, EachDatabase]
    public async Task It_is_once_the_line_with_the_first_lead_has_ended(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var (pair, first) = await SecondLeadAsync(world);
        await world.AsAsync(world.Maarten, scope => scope.GetRequiredService<DrawLine>().EndAsync(first.Id, Cancel));

        Assert.True((await AgreeAsync(world, pair, Text("refund"))).IsOk);
    }

    private static Task<Outcome<AgreementVersion>> AgreeAsync(World world, Pair pair, string text) =>
        world.AsAsync(world.Ines, scope => scope.AgreeOnAsync(pair.Id, text));

    private static string Text(string kind, string more = "") =>
        $$"""
            remit: 1
            between: { contributor: Inês Tavora, lead: Liesel Brandt }
            others: [ { name: Maarten Hoekema, as: Lead } ]
            in_force: { from: 2026-02-02 }
            areas:
              - area: Customers
                decisions:
                  - decision: {{kind}}
                    title: {{char.ToUpperInvariant(kind[0])}}{{kind[1..]}}
                    {{more}}
                    grants:
                      - { id: any, level: decide }
            """;

    private static async Task<(Pair Pair, ReportingLine First)> SecondLeadAsync(World world)
    {
        var liesel = await world.AsAsync(
            world.Maarten,
            async scope =>
            {
                var db = scope.GetRequiredService<RemitDb>();
                var person = Person.Welcome("Liesel Brandt", "Europe/Berlin").Value;
                await using var turn = await db.TakeTurnAsync(world.App.Clock, Cancel);
                db.Add(person);
                await db.SaveAsync(new Actor(person.Id, person.Zone), "person-added", person, Cancel);
                return person;
            }
        );
        var first = await DrawAsync(world, world.Maarten.Id);
        return ((await DrawAsync(world, liesel.Id)).Pair, first);
    }

    private static Task<ReportingLine> DrawAsync(World world, Guid lead) =>
        world.AsAsync(
            world.Maarten,
            async scope =>
            {
                var input = new DrawLine.Input { Person = world.Ines.Id, Lead = lead };
                return (await scope.GetRequiredService<DrawLine>().RunAsync(input, Cancel)).Value;
            }
        );
}
