using System.Net;
using Microsoft.AspNetCore.Components;

namespace Remit.Web.Tests.Features.Drafts;

/// <summary>What no field of ours would send: pages stay readable whatever is posted or asked for.</summary>
public sealed class BoundsTests(Databases databases)
{
    private const string Saying = "Refunds up to £60 each: I decide";

    [Theory, EachDatabase]
    public async Task An_answer_that_no_choice_offers_leaves_the_page_readable(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        foreach (var day in new[] { "9999-12-20", "0001-01-01", "" })
        {
            await ines.Fill("page.from", day).SubmitForAsync("page.from");
            Assert.Equal(HttpStatusCode.OK, ines.Status);
            Assert.Contains(Saying, ines.Text, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await ines.VisitAsync("/")).Status);
            await ines.VisitAsync("/draft");
        }

        ines.Page.QuerySelector("button[name='page.noteDay']")!.SetAttribute("value", "9");
        await ines.SubmitForAsync("page.noteDay");
        Assert.Contains(Saying, ines.Text, StringComparison.Ordinal);
        await ines.VisitAsync("/talk");
        await ines.Fill("page.remindOn", "foo").SubmitForAsync("page.remindOn");
        Assert.Contains(Saying, (await ines.VisitAsync("/draft")).Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task The_last_day_that_documents_know_can_be_the_first_day(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));

        await ines.Fill("page.from", "9998-12-31").SubmitForAsync("page.from");

        Assert.Equal(HttpStatusCode.OK, ines.Status);
        Assert.Equal(HttpStatusCode.OK, (await ines.VisitAsync("/")).Status);
    }

    [Theory, EachDatabase]
    public async Task An_address_with_something_else_in_it_is_a_page(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        string[] addresses =
        [
            "/talk?wrong=x",
            "/clear/together/well?back=maybe",
            "/diary?missing=x",
            "/lines/new?missing=x&full=x&role=9",
            "/draft?full=x",
            "/account?set=x",
            "/log?pair=x&before=x",
            "/page?pair=x",
            "/talk/invitation.ics?on=9999-12-31&at=23:55",
            "/talk/invitation.ics?on=2026-03-10&at=10:00",
        ];

        foreach (var address in addresses)
        {
            Assert.Equal(HttpStatusCode.OK, (await ines.VisitAsync(address)).Status);
        }
    }

    [Fact]
    public void What_an_address_brings_is_taken_as_text() =>
        Assert.All(
            typeof(Program)
                .Assembly.GetTypes()
                .SelectMany(type =>
                    type.GetProperties(
                        System.Reflection.BindingFlags.Instance
                            | System.Reflection.BindingFlags.Public
                            | System.Reflection.BindingFlags.NonPublic
                    )
                )
                .Where(property => property.IsDefined(typeof(SupplyParameterFromQueryAttribute), false)),
            property => Assert.Equal(typeof(string), property.PropertyType)
        );

    [Theory, EachDatabase]
    public async Task The_fifty_first_line_is_refused_and_what_is_taken_out_does_not_count(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.BeginAsync(app);
        for (var line = 1; line <= 50; line++)
        {
            await ines.VisitAsync("/lines/new?work=else");
            await ines.Fill("line.title", $"Matter {line}").SubmitAsync("Go on");
        }

        await ines.VisitAsync("/lines/new?work=else");
        await ines.Fill("line.title", "One more").SubmitAsync("Go on");
        Assert.Contains("There are 50 lines here already", ines.Text, StringComparison.Ordinal);
        await ines.VisitAsync("/draft");
        await ines.SubmitAsync("Take it out");
        await ines.VisitAsync("/lines/new?work=else");
        await ines.Fill("line.title", "One more").SubmitAsync("Go on");

        Assert.EndsWith("/far", ines.Address, StringComparison.Ordinal);
        await ines.VisitAsync("/draft");
        Assert.Contains("One more", ines.Text, StringComparison.Ordinal);
        await ines.SubmitAsync("Put it back");
        Assert.Contains("There are 50 lines here already", ines.Text, StringComparison.Ordinal);
    }
}
