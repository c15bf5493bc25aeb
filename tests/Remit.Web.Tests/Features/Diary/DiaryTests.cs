using System.Net;
using Remit.Web.Tests.Features.Drafts;

namespace Remit.Web.Tests.Features.Diary;

/// <summary>Writing down what one would have done, and what came back.</summary>
public sealed class DiaryTests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task One_field_is_enough_and_the_answer_is_one_tap(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Diaries.BeginAsync(app);
        Assert.NotNull(ines.Page.QuerySelector("[name='entry.line'][checked]"));

        await ines.WriteAsync("Refund it in full", "48");
        Assert.Equal("/diary", ines.Address);
        Assert.Contains("Refund it in full £48", ines.Text, StringComparison.Ordinal);
        Assert.Contains("Only you can see this.", ines.Text, StringComparison.Ordinal);
        await ines.SubmitAsync("Same");

        Assert.Equal("/diary", ines.Address);
        Assert.Contains("Refunds: one proposal in one week, none changed.", ines.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("What came back?", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_proposes_nothing_is_kept_and_not_counted(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Diaries.BeginAsync(app);
        await ines.WriteAsync("Refund it");

        await ines.VisitAsync("/diary");
        await ines.Fill("entry.about", "Order 1184").SubmitAsync("Write it down");

        await ines.VisitAsync("/diary");
        Assert.Contains("Refunds: one proposal in one week.", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Sending_it_twice_is_one_and_other_words_in_the_same_form_are_another(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Diaries.BeginAsync(app);
        var form = ines.Page.QuerySelector("[name='form']")!.GetAttribute("value")!;
        foreach (var would in new[] { "Refund it", "Refund it", "Send a new one" })
        {
            await ines.VisitAsync("/diary");
            await ines.Fill("form", form).Fill("entry.would", would).SubmitAsync("Write it down");
        }

        Assert.Contains("two proposals in one week.", ines.Text, StringComparison.Ordinal);
        Assert.Contains("Send a new one", ines.Text, StringComparison.Ordinal);
        Assert.Contains("Refund it", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Something_different_asks_what_and_can_be_left_at_that(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Diaries.BeginAsync(app);
        await ines.WriteAsync("Refund it in full");
        await ines.SubmitAsync("Different");

        Assert.StartsWith("/diary/", ines.Address, StringComparison.Ordinal);
        Assert.True(ines.Page.QuerySelector("[name='entry.instead']")!.HasAttribute("autofocus"));
        await ines.Fill("entry.instead", "Half of it").SubmitForAsync("entry.instead");

        Assert.Equal("/diary", ines.Address);
        Assert.Contains("Instead: Half of it", ines.Text, StringComparison.Ordinal);
        Assert.Contains("one proposal in one week, one changed.", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_slip_is_taken_back_and_an_entry_taken_out_is_put_back(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Diaries.BeginAsync(app);
        await ines.WriteAsync("Refund it in full");
        await ines.SubmitAsync("No answer");
        await ines.FollowAsync("Refund it in full");
        await ines.SubmitAsync("Nothing yet");
        Assert.Contains("What came back?", ines.Text, StringComparison.Ordinal);

        await ines.FollowAsync("Change it");
        await ines.SubmitAsync("Take it out");
        Assert.DoesNotContain("one proposal", ines.Text, StringComparison.Ordinal);
        await ines.SubmitAsync("Put it back");

        Assert.Contains("one proposal in one week.", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_is_written_again_after_it_was_taken_out_is_there_again(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Diaries.BeginAsync(app);
        var form = ines.Page.QuerySelector("[name='form']")!.GetAttribute("value")!;
        await ines.Fill("form", form).Fill("entry.would", "Refund it").SubmitAsync("Write it down");
        await ines.FollowAsync("Change it");
        await ines.SubmitAsync("Take it out");

        await ines.Fill("form", form).Fill("entry.would", "Refund it").SubmitAsync("Write it down");

        Assert.Contains("one proposal in one week.", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_proposes_nothing_yet_is_kept_and_asked_for(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Diaries.BeginAsync(app);
        await ines.Fill("entry.about", "Order 1182").SubmitAsync("Write it down");

        Assert.StartsWith("/diary/", ines.Address, StringComparison.Ordinal);
        Assert.Equal("Order 1182", ines.Page.QuerySelector("[name='entry.about']")!.GetAttribute("value"));
        Assert.True(ines.Page.QuerySelector("[name='entry.would']")!.HasAttribute("autofocus"));
        await ines.Fill("entry.would", "Refund it").SubmitForAsync("entry.would");
        Assert.Equal("/diary", ines.Address);
    }

    [Theory, EachDatabase]
    public async Task An_amount_that_cannot_be_read_is_kept_and_focused(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Diaries.BeginAsync(app);
        await ines.WriteAsync("Refund it", "4o");

        var field = ines.Page.QuerySelector("[name='typed.entry.amount']")!;
        Assert.StartsWith("/diary/", ines.Address, StringComparison.Ordinal);
        Assert.Equal("4o", field.GetAttribute("value"));
        Assert.True(field.HasAttribute("autofocus"));
        Assert.Contains("\"4o\" is not an amount", ines.Text, StringComparison.Ordinal);
        await ines.Fill("typed.entry.amount", "40").SubmitForAsync("typed.entry.amount");
        Assert.Contains("Refund it £40", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Signs_nobody_can_see_are_nobodys_words(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Diaries.BeginAsync(app);

        await ines.WriteAsync("\u0007\u001b");
        Assert.Equal("/diary?missing=true", ines.Address);
        Assert.Contains("Write what you would have done, or how much.", ines.Text, StringComparison.Ordinal);
        await ines.WriteAsync("Refund it\u0000");
        Assert.Equal(HttpStatusCode.BadRequest, ines.Status);
        await ines.WriteAsync("Re\u0007fund it");

        Assert.Contains("Refund it", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Two_windows_with_two_texts_show_both(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var here = await Diaries.BeginAsync(app);
        await here.WriteAsync("Refund it");
        var there = await (await Alone.AgainAsync(app)).VisitAsync("/diary");
        await here.FollowAsync("Change it");
        await there.FollowAsync("Change it");

        await here.Fill("entry.would", "Refund half of it").SubmitForAsync("entry.would");
        await there.Fill("entry.would", "Send a new one").SubmitForAsync("entry.would");

        Assert.Contains("Two answers", there.Text, StringComparison.Ordinal);
        await there.SubmitAsync("Take: Send a new one");
        Assert.Equal("/diary", there.Address);
        Assert.Contains("Send a new one", there.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Refund half of it", there.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task It_works_without_a_draft(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.BeginAsync(app);
        await ines.FollowAsync("Write it down");
        await ines.Fill("entry.about", "Order 1182").Fill("entry.would", "Send a new one").SubmitAsync("Write it down");

        Assert.Contains("Order 1182", ines.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("on my page", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task The_lead_works_when_one_says_so(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Diaries.BeginAsync(app);
        Assert.Contains("Monday to Friday, 09:00 to 17:00", ines.Text, StringComparison.Ordinal);
        await ines.FollowAsync("Change them");
        await ines.Fill("Input.From", "9 o'clock").SubmitAsync("Take these");
        Assert.Contains("\"9 o'clock\" is not a time of day", ines.Text, StringComparison.Ordinal);

        await ines.Fill("Input.From", "08:30").Fill("Input.Until", "12:00").SubmitAsync("Take these");
        Assert.Contains("08:30 to 12:00", ines.Text, StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.OK,
            await ines.SendAsync(
                "/diary/hours",
                ("_handler", "hours"),
                ("Input.From", "08:00"),
                ("Input.Until", "09:00")
            )
        );

        await ines.VisitAsync("/diary");
        Assert.Contains("08:30 to 12:00", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Nobody_else_finds_it_or_can_write_in_it(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Diaries.BeginAsync(app);
        var line = ines.Page.QuerySelector("[name='entry.line']")!.GetAttribute("value")!;
        await ines.WriteAsync("Refund it in full", "48");
        await ines.FollowAsync("Change it");
        var entry = ines.Address.Split('/')[2];
        var world = await World.InAsync(app);
        var maarten = await world.SignInAsync(world.Maarten);

        Assert.Equal(HttpStatusCode.NotFound, (await maarten.VisitAsync($"/diary/{entry}")).Status);
        Assert.DoesNotContain("Refund it", (await maarten.VisitAsync("/diary")).Text, StringComparison.Ordinal);
        foreach (var verb in new[] { "", "/remove", "/put-back" })
        {
            Assert.Equal(HttpStatusCode.NotFound, await maarten.SendAsync($"/diary/entries/{entry}{verb}"));
        }

        Assert.Equal(
            HttpStatusCode.NotFound,
            await maarten.SendAsync($"/diary/entries/{entry}/answer", ("answer", "Same"))
        );
        Assert.Equal(HttpStatusCode.NotFound, await maarten.SendAsync($"/diary/goals/{entry}/end"));
        Assert.Equal(
            HttpStatusCode.NotFound,
            await maarten.SendAsync("/diary/entries", ("entry.line", line), ("entry.would", "Mine"))
        );
        Assert.Equal(
            HttpStatusCode.BadRequest,
            await maarten.SendAsync($"/diary/entries/{entry}/answer", ("answer", "7"))
        );
        Assert.Contains("What came back?", (await ines.VisitAsync("/diary")).Text, StringComparison.Ordinal);
    }
}
