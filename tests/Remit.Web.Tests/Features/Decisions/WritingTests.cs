using System.Net;

namespace Remit.Web.Tests.Features.Decisions;

public sealed class WritingTests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task A_decision_keeps_the_answer_as_it_was(Database database)
    {
        var (world, ines) = await InesAsync(database);
        var (status, written) = await ines.WriteAsync(world, "38.5 EUR");
        await world.AgreeAsync(AgreementTexts.Refunds.Replace("decide_tell", "ask_first", StringComparison.Ordinal));

        var (_, read) = await ines.GetAsync($"/api/v1/decisions/{written.Text("id")}");

        Assert.Equal(HttpStatusCode.Created, status);
        Assert.Equal("decide_tell", read.Text("level"));
        Assert.Equal("small", read.Text("grant"));
        Assert.Equal("38.50 EUR", read.GetProperty("facts").Text("amount"));
    }

    [Theory, EachDatabase]
    public async Task What_is_not_ones_own_is_not_written_without_saying_how_it_came_about(Database database)
    {
        var (world, ines) = await InesAsync(database);

        var (status, problem) = await ines.WriteAsync(world, "84 EUR");

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Equal("ask-first", problem.Text("code"));
        Assert.Contains("Ask Maarten", problem.Text("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task How_it_was_done_is_kept_where_it_differs_from_the_answer(
        Database database,
        string amount,
        string done,
        string? instead
    )
    {
        var (world, ines) = await InesAsync(database);

        var (_, written) = await ines.WriteAsync(world, amount, done);

        Assert.Equal(instead, written.Text("tookInstead"));
    }

    public static TheoryData<Database, string, string, string?> Ways()
    {
        var ways = new TheoryData<Database, string, string, string?>();
        foreach (var database in Enum.GetValues<Database>())
        {
            ways.Add(database, "84 EUR", "askedFirst", null);
            ways.Add(database, "84 EUR", "alone", "decidedAlone");
            ways.Add(database, "84 EUR", "saidFirst", "intended");
            ways.Add(database, "38 EUR", "askedFirst", "asked");
            ways.Add(database, "38 EUR", "alone", null);
        }

        return ways;
    }

    [Theory, EachDatabase]
    public async Task What_was_asked_first_uses_up_nothing(Database database)
    {
        var (world, ines) = await InesAsync(database);
        await ines.WriteAsync(world, "50 EUR", "askedFirst");
        await ines.WriteAsync(world, "20 EUR");

        var (_, answer) = await ines.AskAsync(world, "refund", ("amount", "1 EUR"));

        Assert.Equal(20, answer.GetProperty("left")[0].GetProperty("used").GetDecimal());
    }

    [Theory, EachDatabase]
    public async Task Sent_twice_with_one_key_it_is_written_once(Database database)
    {
        var (world, ines) = await InesAsync(database);
        var (_, first) = await ines.WriteAsync(world, "38.5 EUR", key: "form-1");

        var (status, second) = await ines.WriteAsync(world, "38.50 EUR", key: "form-1");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(first.Text("id"), second.Text("id"));
        var (_, log) = await ines.GetAsync($"/api/v1/decisions?agreement={world.Pair.Id}");
        Assert.Single(log.GetProperty("items").EnumerateArray());
    }

    [Theory, EachDatabase]
    public async Task A_key_used_for_something_else_is_refused(Database database)
    {
        var (world, ines) = await InesAsync(database);
        await ines.WriteAsync(world, "38.5 EUR", key: "form-1");

        var (status, problem) = await ines.WriteAsync(world, "39 EUR", key: "form-1");

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Equal("key-used", problem.Text("code"));
    }

    [Theory, EachDatabase]
    public async Task A_key_used_with_other_words_or_another_way_is_refused(Database database)
    {
        var (world, ines) = await InesAsync(database);
        var agreement = world.Pair.Id;
        var facts = new { amount = "84 EUR" };
        Task<(HttpStatusCode Status, System.Text.Json.JsonElement Body)> SendAsync(object body) =>
            ines.PostAsync("/api/v1/decisions", body, "form-1");
        object first = new
        {
            agreement,
            kind = "refund",
            facts,
            title = "A zip",
            done = "askedFirst",
        };
        object[] others =
        [
            new
            {
                agreement,
                kind = "refund",
                facts,
                title = "A tent",
                done = "askedFirst",
            },
            new
            {
                agreement,
                kind = "refund",
                facts,
                done = "askedFirst",
            },
            new
            {
                agreement,
                kind = "refund",
                facts,
                title = "A zip",
                done = "alone",
            },
            new
            {
                agreement,
                kind = "refund",
                facts,
                title = "A zip",
                done = "askedFirst",
                hadGo = false,
            },
            new
            {
                agreement,
                kind = "refund",
                facts,
                title = "A zip",
                done = "askedFirst",
                expect = "Cheaper",
            },
            new
            {
                agreement,
                kind = "refund",
                facts,
                title = "A zip",
                done = "askedFirst",
                sure = 0.8,
            },
        ];
        await SendAsync(first);

        foreach (var other in others)
        {
            var (status, problem) = await SendAsync(other);

            Assert.Equal((HttpStatusCode.Conflict, "key-used"), (status, problem.Text("code")));
        }

        Assert.Equal(HttpStatusCode.OK, (await SendAsync(first)).Status);
    }

    [Theory, EachDatabase]
    public async Task The_lead_writes_nothing_into_the_contributors_log(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var maarten = await world.SignInAsync(world.Maarten);

        var (status, problem) = await maarten.WriteAsync(world, "10 EUR");

        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Equal("only-contributor-writes", problem.Text("code"));
    }

    [Theory, EachDatabase]
    public async Task A_missing_fact_that_matters_is_asked_for(Database database)
    {
        var (world, ines) = await InesAsync(database);

        var (status, problem) = await ines.PostAsync(
            "/api/v1/decisions",
            new { agreement = world.Pair.Id, kind = "refund" }
        );

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(
            "How much is it",
            problem.GetProperty("errors").GetProperty("amount")[0].GetString(),
            StringComparison.Ordinal
        );
    }

    [Theory, EachDatabase]
    public async Task A_day_to_come_is_refused(Database database)
    {
        var (world, ines) = await InesAsync(database);

        var (_, problem) = await ines.PostAsync(
            "/api/v1/decisions",
            new
            {
                agreement = world.Pair.Id,
                kind = "rota",
                on = "2026-02-18",
            }
        );

        Assert.Equal("day-to-come", problem.Text("code"));
    }

    [Theory, EachDatabase]
    public async Task What_the_agreement_does_not_know_is_written_as_not_covered(Database database)
    {
        var (world, ines) = await InesAsync(database);

        var (_, written) = await ines.PostAsync(
            "/api/v1/decisions",
            new
            {
                agreement = world.Pair.Id,
                title = "Hire a temp for the long weekend",
                done = "askedFirst",
            }
        );

        Assert.Equal("not_covered", written.Text("level"));
    }

    [Theory, EachDatabase]
    public async Task Several_written_as_one_use_up_their_sum(Database database)
    {
        var (world, ines) = await InesAsync(database);
        await ines.PostAsync(
            "/api/v1/decisions",
            new
            {
                agreement = world.Pair.Id,
                kind = "refund",
                facts = new { amount = "54 EUR" },
                count = 12,
                sums = new { amount = 310 },
            }
        );

        var (_, answer) = await ines.AskAsync(world, "refund", ("amount", "1 EUR"));

        Assert.Equal(310, answer.GetProperty("left")[0].GetProperty("used").GetDecimal());
    }

    [Theory, EachDatabase]
    public async Task The_log_comes_in_pages_the_latest_first(Database database)
    {
        var (world, ines) = await InesAsync(database);
        foreach (var amount in (string[])["1 EUR", "2 EUR", "3 EUR"])
        {
            await ines.WriteAsync(world, amount);
        }

        var address = $"/api/v1/decisions?agreement={world.Pair.Id}&limit=2";
        var (_, first) = await ines.GetAsync(address);
        var (_, second) = await ines.GetAsync($"{address}&cursor={first.Text("next")}");

        Assert.Equal(["3 EUR", "2 EUR"], AmountsOf(first));
        Assert.Equal(["1 EUR"], AmountsOf(second));
        Assert.Null(second.Text("next"));
    }

    private static IEnumerable<string?> AmountsOf(System.Text.Json.JsonElement page) =>
        page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("facts").Text("amount"));

    private async Task<(World World, Visitor Ines)> InesAsync(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        return (world, await world.SignInAsync(world.Ines));
    }
}
