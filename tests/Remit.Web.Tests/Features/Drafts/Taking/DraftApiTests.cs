using System.Net;
using System.Text.Json;
using Remit.Web.Security;

namespace Remit.Web.Tests.Features.Drafts.Taking;

/// <summary>Drafts, for programs of their owner.</summary>
public sealed class DraftApiTests(Databases databases)
{
    private const string Root = "/api/v1/drafts";
    private const StringComparison Ordinal = StringComparison.Ordinal;

    // Without an end, and with a part that no question asks about.
    private const string Unbounded = """
        remit: 1
        between: { contributor: Inês Tavora, lead: Maarten Hoekema }
        currency: EUR
        in_force: { from: 2026-03-02, review: 2026-03-30 }
        note: friday
        areas:
          - area: Refunds
            outcomes: [ The customer does not come back ]
            decisions:
              - decision: refund
                title: Refunds
                facts: { amount: { ask: How much is it, kind: money } }
                grants: [ { id: all, level: decide_tell } ]
        """;

    [Theory, EachDatabase]
    public async Task A_document_becomes_the_draft_of_who_asks_with_what_is_worth_a_look_and_nobody_else_reads_it(
        Database database
    )
    {
        var world = await World.InAsync(databases.Shared(database));
        var (ines, maarten) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));
        Assert.Empty((await ines.GetAsync(Root)).Body.EnumerateArray());

        var (status, made) = await TakeInAsync(ines, Unbounded);

        Assert.Equal(HttpStatusCode.Created, status);
        var line = Assert.Single((await ines.GetAsync(Root)).Body.EnumerateArray());
        Assert.Equal(
            (made.Text("id"), "contributor", "Maarten Hoekema", true),
            (line.Text("id"), line.Text("side"), line.Text("other"), line.GetProperty("inHand").GetBoolean())
        );
        var (_, draft) = await ines.GetAsync($"{Root}/{made.Text("id")}");
        Assert.Contains("level: decide_tell", draft.Text("text"), Ordinal);
        var finding = draft.GetProperty("findings").EnumerateArray().First();
        Assert.Equal(
            ("unbounded/refund/all/amount", "unbounded", "problem", "refund"),
            (finding.Text("id"), finding.Text("is"), finding.Text("severity"), finding.Text("kind"))
        );
        Assert.Equal("all", Assert.Single(finding.GetProperty("clauses").EnumerateArray()).GetString());
        Assert.Contains("This would be freedom, not autonomy", finding.Text("question"), Ordinal);
        Assert.Contains("This would be freedom, not autonomy", (await ines.VisitAsync("/draft")).Text, Ordinal);
        Assert.Empty((await maarten.GetAsync(Root)).Body.EnumerateArray());
        Assert.Equal(HttpStatusCode.NotFound, (await maarten.GetAsync($"{Root}/{made.Text("id")}")).Status);
    }

    [Theory, EachDatabase]
    public async Task Sent_again_nothing_more_happens_and_another_replaces_nothing(Database database)
    {
        foreach (var text in (string[])[AgreementTexts.Refunds, AgreementTexts.Gifts, Unbounded])
        {
            var world = await World.InAsync(databases.Shared(database));
            var ines = await world.SignInAsync(world.Ines);
            var both = await Task.WhenAll(TakeInAsync(ines, text), TakeInAsync(ines, text));
            var shown = (await ines.VisitAsync("/draft")).Text;

            var (again, same) = await TakeInAsync(ines, text);
            var (other, why) = await TakeInAsync(ines, text.Replace("friday", "monday", Ordinal));

            Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Created], both.Select(one => one.Status).Order());
            Assert.Equal(HttpStatusCode.OK, again);
            Assert.All(both, one => Assert.Equal(one.Body.GetRawText(), same.GetRawText()));
            Assert.Equal((HttpStatusCode.Conflict, "draft-there"), (other, why.Text("code")));
            Assert.Equal(shown, (await ines.VisitAsync("/draft")).Text);
        }
    }

    [Theory, EachDatabase]
    public async Task What_was_answered_on_the_pages_is_not_replaced_and_the_other_side_has_a_draft_of_its_own(
        Database database
    )
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);
        await ines.VisitAsync("/lines/new?work=support");
        await ines.SubmitAsync("Refunds");
        var unfinished = Assert.Single((await ines.GetAsync(Root)).Body.EnumerateArray()).Text("id");

        Assert.Equal("draft-there", (await TakeInAsync(ines, Unbounded)).Body.Text("code"));
        var (status, offer) = await TakeInAsync(
            ines,
            Unbounded
                .Replace("contributor: Inês Tavora", "contributor: Sunniva Aall", Ordinal)
                .Replace("lead: Maarten Hoekema", "lead: Inês Tavora", Ordinal)
        );

        Assert.Equal((HttpStatusCode.Created, "lead"), (status, offer.Text("side")));
        Assert.Equal("Sunniva Aall", offer.Text("other"));
        var all = (await ines.GetAsync(Root)).Body.EnumerateArray().ToList();
        Assert.Equal([offer.Text("id"), unfinished], all.ConvertAll(one => one.Text("id")));
        var (_, draft) = await ines.GetAsync($"{Root}/{unfinished}");
        Assert.Equal(JsonValueKind.Null, draft.GetProperty("text").ValueKind);
        Assert.Empty(draft.GetProperty("findings").EnumerateArray());
    }

    [Theory, EachDatabase]
    public async Task What_cannot_be_read_or_is_between_others_is_refused_with_where_and_why(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);

        var (wrong, where) = await TakeInAsync(ines, Unbounded.Replace("decide_tell", "decide_alone", Ordinal));
        var (others, who) = await TakeInAsync(ines, Unbounded.Replace("Inês Tavora", "Sunniva Aall", Ordinal));
        var (nothing, missing) = await ines.PostAsync(Root, new { });

        Assert.Equal((HttpStatusCode.BadRequest, "document-unreadable"), (wrong, where.Text("code")));
        Assert.Contains("13", where.GetProperty("errors").GetProperty("text")[0].GetString(), Ordinal);
        Assert.Equal((HttpStatusCode.BadRequest, "not-between-you"), (others, who.Text("code")));
        Assert.Equal((HttpStatusCode.BadRequest, "document-missing"), (nothing, missing.Text("code")));
        Assert.Empty((await ines.GetAsync(Root)).Body.EnumerateArray());
    }

    [Theory, EachDatabase]
    public async Task A_program_reads_or_writes_as_its_token_says(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);
        var (read, write) = (
            await ines.ProgramAsync(world, ApiScope.Read),
            await ines.ProgramAsync(world, ApiScope.Write)
        );

        Assert.Equal("token-scope", (await TakeInAsync(read, Unbounded)).Body.Text("code"));
        var (status, made) = await TakeInAsync(write, Unbounded);

        Assert.Equal(HttpStatusCode.Created, status);
        Assert.Equal("token-scope", (await write.GetAsync(Root)).Body.Text("code"));
        Assert.Equal("token-scope", (await write.GetAsync($"{Root}/{made.Text("id")}")).Body.Text("code"));
        Assert.Equal(made.GetRawText(), (await read.GetAsync($"{Root}/{made.Text("id")}")).Body.GetRawText());
    }

    private static Task<(HttpStatusCode Status, JsonElement Body)> TakeInAsync(Visitor who, string text) =>
        who.PostAsync(Root, new { text });
}
