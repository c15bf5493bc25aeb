using System.Net;

namespace Remit.Web.Tests.Features.Asking;

public sealed class AskingApiTests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task Exactly_at_the_limit_is_still_ones_own(Database database)
    {
        var (world, ines) = await InesAsync(database);

        var (status, answer) = await ines.AskAsync(world, "refund", ("amount", "60.00 EUR"));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("decide_tell", answer.Text("level"));
    }

    [Theory, EachDatabase]
    public async Task A_cent_above_the_limit_is_asked_first(Database database)
    {
        var (world, ines) = await InesAsync(database);

        var (_, answer) = await ines.AskAsync(world, "refund", ("amount", "60.01 EUR"));

        Assert.Equal("ask_first", answer.Text("level"));
        Assert.Equal("Maarten Hoekema", answer.Text("ask"));
    }

    [Theory, EachDatabase]
    public async Task What_is_written_down_is_used_up(Database database)
    {
        var (world, ines) = await InesAsync(database);
        await ines.WriteAsync(world, "38.50 EUR");

        var (_, answer) = await ines.AskAsync(world, "refund", ("amount", "10 EUR"));

        var left = Assert.Single(answer.GetProperty("left").EnumerateArray());
        Assert.Equal(861.5m, left.GetProperty("left").GetDecimal());
    }

    [Theory, EachDatabase]
    public async Task With_nothing_known_the_answer_says_what_to_find_out(Database database)
    {
        var (world, ines) = await InesAsync(database);

        var (_, answer) = await ines.AskAsync(world, "refund");

        Assert.Null(answer.Text("level"));
        Assert.Equal("amount", answer.Text("next"));
    }

    [Theory, EachDatabase]
    public async Task An_amount_without_a_currency_is_refused_by_name(Database database)
    {
        var (world, ines) = await InesAsync(database);

        var (status, problem) = await ines.AskAsync(world, "refund", ("amount", "60"));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.True(problem.GetProperty("errors").TryGetProperty("amount", out _));
    }

    [Theory, EachDatabase]
    public async Task An_unknown_kind_is_refused_by_name(Database database)
    {
        var (world, ines) = await InesAsync(database);

        var (status, problem) = await ines.AskAsync(world, "sponsoring");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("unknown-kind", problem.Text("code"));
    }

    [Theory, EachDatabase]
    public async Task A_question_without_a_kind_is_refused(Database database)
    {
        var (world, ines) = await InesAsync(database);
        var address = $"/api/v1/agreements/{world.Pair.Id}/questions";

        var (missing, _) = await ines.PostAsync(address, new { });
        var (none, _) = await ines.PostAsync(address, new { kind = (string?)null });

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (missing, none));
    }

    [Theory, EachDatabase]
    public async Task What_the_api_says_is_kept_by_nobody_on_the_way(Database database)
    {
        var (world, ines) = await InesAsync(database);

        using var response = await ines.Client.GetAsync(
            new Uri($"/api/v1/agreements/{world.Pair.Id}", UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Theory, EachDatabase]
    public async Task Somebody_elses_agreement_is_not_there(Database database)
    {
        var (world, _) = await InesAsync(database);
        var (_, stranger) = await InesAsync(database);

        var (status, _) = await stranger.AskAsync(world, "refund", ("amount", "10 EUR"));

        Assert.Equal(HttpStatusCode.NotFound, status);
    }

    private async Task<(World World, Visitor Ines)> InesAsync(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        return (world, await world.SignInAsync(world.Ines));
    }
}
