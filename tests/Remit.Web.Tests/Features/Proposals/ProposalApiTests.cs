using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Journal;
using Remit.Web.Features.Proposals;
using Remit.Web.Features.Proposals.Deciding;
using Remit.Web.Security;
using Remit.Web.Tests.Features.Mail;

namespace Remit.Web.Tests.Features.Proposals;

/// <summary>Pages that were sent, for programs of the two.</summary>
public sealed class ProposalApiTests(Databases databases)
{
    private const string Root = "/api/v1/proposals";
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Each_of_two_reads_for_whom_it_waits_from_sending_to_agreeing(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var (ines, maarten) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));
        await ines.PostAsync("/api/v1/drafts", new { text = AgreementTexts.Gifts });
        await ines.VisitAsync("/talk/send");
        await ines.SubmitAsync("Send the page");
        var id = Assert.Single(await ItemsAsync(ines)).Text("id")!;
        var page = $"/proposals/{id}";

        Assert.Equal(("waitsForOther", "waitsForYou"), await StatesAsync(ines, maarten, id));
        var (_, sent) = await maarten.GetAsync($"{Root}/{id}");
        Assert.Equal(("Inês Tavora", "Maarten Hoekema"), (sent.Text("by"), sent.Text("to")));
        Assert.Equal(
            (world.Pair.Id.ToString(), false, App.Start),
            (
                sent.Text("agreement"),
                sent.GetProperty("offer").GetBoolean(),
                sent.GetProperty("sentAt").GetDateTimeOffset()
            )
        );
        Assert.Contains("title: Small gifts", sent.Text("text"), Ordinal);
        var line = Assert.Single(sent.GetProperty("lines").EnumerateArray());
        Assert.Equal(
            ("gift", "Small gifts", false, JsonValueKind.Null),
            (
                line.Text("kind"),
                line.Text("title"),
                line.GetProperty("unchanged").GetBoolean(),
                line.GetProperty("reply").ValueKind
            )
        );

        await maarten.VisitAsync($"{page}?line=1&part=question");
        await maarten.Fill("Said.Words", "Also on Sundays?").SubmitAsync("Ask");
        Assert.Equal(("waitsForYou", "waitsForYou"), await StatesAsync(ines, maarten, id));
        var asked = await ReplyAsync(ines, id);
        Assert.Equal(
            ("question", "Also on Sundays?", null),
            (asked.Text("is"), asked.Text("words"), asked.Text("answer"))
        );
        await ines.VisitAsync(page);
        await ines.Fill("Given.Text", "On weekdays").SubmitAsync("Answer");
        Assert.Equal(("waitsForOther", "waitsForYou"), await StatesAsync(ines, maarten, id));
        Assert.Equal("On weekdays", (await ReplyAsync(maarten, id)).Text("answer"));

        await maarten.VisitAsync($"{page}?line=1");
        if (maarten.Text.Contains("Go on without", Ordinal))
        {
            await maarten.FollowAsync("Go on without");
        }

        await maarten.SubmitAsync("Yes");
        await maarten.SubmitAsync("I agree");
        Assert.Equal(("agreed", "agreed"), await StatesAsync(ines, maarten, id));
        var (_, agreed) = await ines.GetAsync($"{Root}/{id}");
        Assert.Equal(2, agreed.GetProperty("version").GetInt32());
        Assert.Equal("yes", (await ReplyAsync(ines, id)).Text("is"));
        var (late, why) = await ines.PostAsync($"{Root}/{id}/withdrawal", new { });
        Assert.Equal((HttpStatusCode.Conflict, "proposal-over"), (late, why.Text("code")));
    }

    [Theory, EachDatabase]
    public async Task Who_sent_it_takes_it_back_once_and_nobody_else_does(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        var (ines, maarten) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));
        var other = await World.InAsync(app);
        var stranger = await other.SignInAsync(other.Maarten);
        var page = $"{Root}/{await SendAsync(world, AgreementTexts.Gifts)}";
        var (read, write) = (
            await ines.ProgramAsync(world, ApiScope.Read),
            await ines.ProgramAsync(world, ApiScope.Write)
        );

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(page)).Status);
        Assert.Equal(HttpStatusCode.NotFound, await WithdrawAsync(stranger, page));
        Assert.Empty(await ItemsAsync(stranger));
        Assert.Equal(HttpStatusCode.Forbidden, await WithdrawAsync(maarten, page));
        Assert.Equal("proposal-of-other", (await maarten.PostAsync($"{page}/withdrawal", new { })).Body.Text("code"));
        Assert.Equal("token-scope", (await read.PostAsync($"{page}/withdrawal", new { })).Body.Text("code"));
        Assert.Equal("token-scope", (await write.GetAsync(page)).Body.Text("code"));
        Assert.Equal("token-scope", (await write.GetAsync(Root)).Body.Text("code"));
        Assert.Equal("waitsForOther", (await read.GetAsync(page)).Body.Text("state"));

        Assert.Equal(HttpStatusCode.NoContent, await WithdrawAsync(write, page));
        Assert.Equal(HttpStatusCode.NoContent, await WithdrawAsync(write, page));

        Assert.Equal("withdrawn", (await read.GetAsync(page)).Body.Text("state"));
        Assert.Equal("withdrawn", Assert.Single(await ItemsAsync(ines)).Text("state"));
        Assert.Equal(HttpStatusCode.NotFound, (await maarten.GetAsync(page)).Status);
        Assert.Empty(await ItemsAsync(maarten));
        Assert.Equal(
            1,
            await app.ReadAsync(db => db.Set<JournalEntry>().CountAsync(row => row.What == "page-taken-back", Cancel))
        );
    }

    [Theory, EachDatabase]
    public async Task The_list_goes_from_the_newest_to_the_first_a_page_at_a_time(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);
        List<string> sent = [];
        for (var n = 0; n < 3; n++)
        {
            sent.Insert(0, (await SendAsync(world, AgreementTexts.Gifts)).ToString());
            // Ids tell pages apart that are a millisecond apart.
            await Task.Delay(2, Cancel);
        }

        List<string> read = [];
        var (address, pages) = ($"{Root}?limit=2", 0);
        while (address.Length > 0)
        {
            var (_, body) = await ines.GetAsync(address);
            read.AddRange(body.GetProperty("items").EnumerateArray().Select(item => item.Text("id")!));
            address = body.Text("next") is { } next ? $"{Root}?limit=2&cursor={next}" : "";
            pages++;
        }

        Assert.Equal(sent, read);
        Assert.Equal(2, pages);
        var (status, why) = await ines.GetAsync($"{Root}?cursor=first");
        Assert.Equal((HttpStatusCode.BadRequest, "cursor-unknown"), (status, why.Text("code")));
    }

    [Theory, EachDatabase]
    public async Task What_a_decider_would_want_different_is_read_by_who_sent_it_and_not_by_the_other(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var (ines, maarten) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));
        var id = (await SendAsync(world, AgreementTexts.Gifts)).ToString();
        await ChangeAsync(
            world,
            (page, at) =>
            {
                Assert.True(page.Agree(world.Maarten.Id, at).IsOk);
                page.WaitForDeciders(null);
                return DeciderAssent.Ask(page, "Petra Vos", "petra@klimbroek.example");
            }
        );
        Assert.Equal(("waitsForDecider", "waitsForDecider"), await StatesAsync(ines, maarten, id));
        var (_, waits) = await maarten.GetAsync($"{Root}/{id}");
        Assert.DoesNotContain("petra@", waits.GetRawText(), Ordinal);
        Assert.Equal(("Petra Vos", false, false, null), DeciderOf(waits));

        await ChangeAsync(
            world,
            (page, at) =>
            {
                page.Close(at);
                return null;
            },
            asked => Assert.True(asked.Differ(world.Maarten.Id, "Not in December").IsOk)
        );

        Assert.Equal(("closed", "closed"), await StatesAsync(ines, maarten, id));
        Assert.Equal(
            ("Petra Vos", false, true, "Not in December"),
            DeciderOf((await ines.GetAsync($"{Root}/{id}")).Body)
        );
        Assert.Equal(("Petra Vos", false, true, null), DeciderOf((await maarten.GetAsync($"{Root}/{id}")).Body));
    }

    private static (string?, bool, bool, string?) DeciderOf(JsonElement proposal)
    {
        var decider = Assert.Single(proposal.GetProperty("deciders").EnumerateArray());
        return (
            decider.Text("name"),
            decider.GetProperty("agreed").GetBoolean(),
            decider.GetProperty("different").GetBoolean(),
            decider.Text("words")
        );
    }

    private static async Task<List<JsonElement>> ItemsAsync(Visitor who) =>
        [.. (await who.GetAsync(Root)).Body.GetProperty("items").EnumerateArray()];

    // As one and in the list it says the same.
    private static async Task<(string?, string?)> StatesAsync(Visitor one, Visitor other, string id)
    {
        List<string?> states = [];
        foreach (var who in (Visitor[])[one, other])
        {
            var state = (await who.GetAsync($"{Root}/{id}")).Body.Text("state");
            Assert.Equal(state, (await ItemsAsync(who)).Single(item => item.Text("id") == id).Text("state"));
            states.Add(state);
        }

        return (states[0], states[1]);
    }

    private static async Task<JsonElement> ReplyAsync(Visitor who, string id) =>
        Assert
            .Single((await who.GetAsync($"{Root}/{id}")).Body.GetProperty("lines").EnumerateArray())
            .GetProperty("reply");

    private static async Task<HttpStatusCode> WithdrawAsync(Visitor who, string page)
    {
        using var response = await who.Client.PostAsync(new Uri($"{page}/withdrawal", UriKind.Relative), null, Cancel);
        return response.StatusCode;
    }

    private static Task<Guid> SendAsync(World world, string text) =>
        world.App.ReadAsync(async db =>
        {
            await using var turn = await db.TakeTurnAsync(world.Pair.Id, world.App.Clock, Cancel);
            var sent = new SentPage(Guid.CreateVersion7(), world.Maarten.Name, text, IsOffer: false)
            {
                Lines = Proposal.NothingTold,
            };
            var page = Proposal.Send(world.Ines.Id, sent, turn.At);
            page.BelongTo(world.Pair);
            db.Add(page);
            await db.SaveAsync(new(world.Ines.Id, world.Ines.Zone), "page-sent", page, Cancel);
            return page.Id;
        });

    private static Task<bool> ChangeAsync(
        World world,
        Func<Proposal, DateTimeOffset, DeciderAssent?> change,
        Action<DeciderAssent>? answer = null
    ) =>
        world.App.ReadAsync(async db =>
        {
            await using var turn = await db.TakeTurnAsync(world.Pair.Id, world.App.Clock, Cancel);
            var page = await db.Set<Proposal>().SingleAsync(one => one.PairId == world.Pair.Id, Cancel);
            if (change(page, turn.At) is { } asked)
            {
                db.Add(asked);
            }

            if (answer is not null)
            {
                answer(await db.Set<DeciderAssent>().SingleAsync(one => one.ProposalId == page.Id, Cancel));
            }

            await db.SaveAsync(new(world.Ines.Id, world.Ines.Zone), "page-changed", page, Cancel);
            return true;
        });
}
