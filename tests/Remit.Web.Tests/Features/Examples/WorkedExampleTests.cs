using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Features.Starting;

namespace Remit.Web.Tests.Features.Examples;

public sealed class WorkedExampleTests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task It_starts_small_with_one_line_and_says_on_every_page_that_it_is_an_example(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var visitor = await LookAroundAsync(app);

        Assert.Equal("/", visitor.Address);
        Assert.Contains("€60", visitor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Courier claims", visitor.Text, StringComparison.Ordinal);
        foreach (var address in new[] { "/", "/page", "/ask", "/decided", "/log" })
        {
            await visitor.VisitAsync(address);
            Assert.Equal(HttpStatusCode.OK, visitor.Status);
            Assert.Contains("nothing here is real", visitor.Text, StringComparison.Ordinal);
        }
    }

    [Theory, EachDatabase]
    public async Task Jumping_to_week_twelve_shows_what_it_becomes(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var visitor = await LookAroundAsync(app);

        await visitor.SubmitAsync("12");
        await visitor.VisitAsync("/page");

        Assert.Contains("€150", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("courier claim", visitor.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory, EachDatabase]
    public async Task One_click_goes_on_as_the_lead(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var visitor = await LookAroundAsync(app);

        await visitor.SubmitAsync("Maarten");

        Assert.Equal("/", visitor.Address);
        Assert.Contains("Inês", visitor.Text, StringComparison.Ordinal);
        Assert.Null(visitor.Page.QuerySelector("a[href='/decided']"));
    }

    [Theory, EachDatabase]
    public async Task Without_the_token_of_a_form_nothing_is_emptied(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var visitor = await LookAroundAsync(app);
        using var nothing = new FormUrlEncodedContent([]);

        using var response = await visitor.Client.PostAsync(
            new Uri("/example/empty", UriKind.Relative),
            nothing,
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        await visitor.VisitAsync("/page");
        Assert.Contains("€60", visitor.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Emptying_it_leads_to_the_first_start_and_leaves_nothing(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var visitor = await LookAroundAsync(app);

        await visitor.SubmitAsync("Empty it and start for real");

        Assert.Equal("/welcome", visitor.Address);
        await visitor.FollowAsync("I would like to decide more myself");
        await visitor.Fill("Input.Name", "Noor").SubmitAsync();
        Assert.Equal("/lines/new?role=Contributor", visitor.Address);
        Assert.DoesNotContain("nothing here is real", visitor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Maarten", visitor.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task It_is_offered_only_while_nobody_has_begun(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var late = await ArriveAsync(app);
        var first = await ArriveAsync(app);
        await first.FollowAsync("I would like to decide more myself");
        await first.Fill("Input.Name", "Noor").SubmitAsync();

        await late.SubmitAsync("Look around in a worked example");

        await first.VisitAsync("/");
        Assert.DoesNotContain("nothing here is real", first.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Outside_an_example_nobody_becomes_somebody_else(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var visitor = await world.SignInAsync(world.Ines);
        await visitor.VisitAsync("/account");
        using var form = new FormUrlEncodedContent([
            new("person", world.Maarten.Id.ToString()),
            new(
                "__RequestVerificationToken",
                visitor.Page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!
            ),
        ]);

        using var response = await visitor.Client.PostAsync(
            new Uri("/example/person", UriKind.Relative),
            form,
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory, EachDatabase]
    public async Task The_address_of_the_next_start_lets_one_into_the_example(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        await LookAroundAsync(app);

        var again = await ArriveAsync(app);

        Assert.Equal("/", again.Address);
        Assert.Contains("nothing here is real", again.Text, StringComparison.Ordinal);
    }

    private static async Task<Visitor> LookAroundAsync(App app) =>
        await (await ArriveAsync(app)).SubmitAsync("Look around in a worked example");

    private static Task<Visitor> ArriveAsync(App app)
    {
        var token = app.Services.GetRequiredService<StartToken>().Renew();
        return World.NewVisitor(app).VisitAsync($"/start?token={token}");
    }
}
