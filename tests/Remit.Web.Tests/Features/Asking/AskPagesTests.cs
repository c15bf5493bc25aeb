using System.Net;

namespace Remit.Web.Tests.Features.Asking;

public sealed class AskPagesTests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task An_address_with_the_amount_is_answered_at_once(Database database)
    {
        var visitor = await InesAsync(database);
        await visitor.VisitAsync("/ask/refund?amount=84");

        Assert.Contains("Ask Maarten first.", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("It would be yours up to €60; this is €84.", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("Never refund to another card", visitor.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task The_question_is_asked_and_the_answer_read_out(Database database)
    {
        var visitor = await InesAsync(database);
        await visitor.VisitAsync("/ask");
        await visitor.VisitAsync("/ask/refund");
        await visitor.Fill("amount", "38").SubmitAsync("Next");

        Assert.Equal("/ask/refund?amount=38", visitor.Address);
        Assert.Contains("Go ahead, then tell Maarten by Friday.", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("€900 left in February, of €900", visitor.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_cannot_be_read_is_kept_and_said(Database database)
    {
        var visitor = await InesAsync(database);
        await visitor.VisitAsync("/ask/refund?amount=84,50");

        Assert.Equal("84,50", visitor.Page.QuerySelector("#amount")!.GetAttribute("value"));
        Assert.Contains("could mean two things", visitor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Go ahead", visitor.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task An_amount_may_carry_its_own_sign_and_no_other(Database database)
    {
        var visitor = await InesAsync(database);
        foreach (var typed in new[] { "€38", "38 €", "38\u00a0EUR" })
        {
            await visitor.VisitAsync("/ask/refund");
            await visitor.Fill("amount", typed).SubmitAsync("Next");
            Assert.Contains("Go ahead, then tell Maarten by Friday.", visitor.Text, StringComparison.Ordinal);
        }

        await visitor.VisitAsync("/ask/refund");
        await visitor.Fill("amount", "38 $").SubmitAsync("Next");
        Assert.Contains(
            "Amounts here are in EUR. Write \"38 $\" as an amount in EUR, like €60.",
            visitor.Text,
            StringComparison.Ordinal
        );
        Assert.Equal("38 $", visitor.Page.QuerySelector("#amount")!.GetAttribute("value"));
    }

    [Theory, EachDatabase]
    public async Task A_few_words_find_the_decision(Database database)
    {
        var visitor = await InesAsync(database);
        await visitor.VisitAsync("/ask?q=refunds");

        Assert.Single(visitor.Page.QuerySelectorAll(".kinds a"));
    }

    [Theory, EachDatabase]
    public async Task No_answer_is_kept_by_the_browser(Database database)
    {
        var visitor = await InesAsync(database);
        using var response = await visitor.Client.GetAsync(
            new Uri("/ask/refund?amount=84", UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Theory, EachDatabase]
    public async Task A_kind_nobody_agreed_about_is_not_there(Database database)
    {
        var visitor = await InesAsync(database);
        await visitor.VisitAsync("/ask/spaceship");

        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    private async Task<Visitor> InesAsync(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        return await world.SignInAsync(world.Ines);
    }
}
