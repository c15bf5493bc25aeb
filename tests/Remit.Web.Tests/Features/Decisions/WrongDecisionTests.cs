using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Features.Decisions;

namespace Remit.Web.Tests.Features.Decisions;

/// <summary>Decisions as nobody should send them.</summary>
public sealed class WrongDecisionTests(Databases databases)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_way_that_there_is_not_writes_nothing(Database database, object done)
    {
        var (world, ines) = await InesAsync(database);

        var (status, _) = await ines.PostAsync(
            "/api/v1/decisions",
            new
            {
                agreement = world.Pair.Id,
                kind = "refund",
                facts = new { amount = "84 EUR" },
                done,
            }
        );

        Assert.Equal(HttpStatusCode.BadRequest, status);
        var (_, log) = await ines.GetAsync($"/api/v1/decisions?agreement={world.Pair.Id}");
        Assert.Empty(log.GetProperty("items").EnumerateArray());
    }

    public static TheoryData<Database, object> Ways()
    {
        var ways = new TheoryData<Database, object>();
        foreach (var database in Enum.GetValues<Database>())
        {
            ways.Add(database, 99);
            ways.Add(database, "99");
        }

        return ways;
    }

    [Theory, EachDatabase]
    public async Task The_action_refuses_a_way_that_there_is_not(Database database)
    {
        var (world, _) = await InesAsync(database);
        var input = new DecisionInput
        {
            Agreement = world.Pair.Id,
            Kind = "refund",
            Done = (HowDone)99,
        };
        input.Facts["amount"] = "84 EUR";

        var outcome = await world.AsAsync(
            world.Ines,
            scope => scope.GetRequiredService<WriteDecision>().RunAsync(input, null, Cancel)
        );

        Assert.Equal(("choice-unknown", "done"), (outcome.Refusals[0].Code, outcome.Refusals[0].Field));
    }

    [Theory, EachDatabase]
    public async Task Null_for_a_list_is_refused(Database database)
    {
        var (world, ines) = await InesAsync(database);
        var agreement = world.Pair.Id;

        var (facts, _) = await ines.PostAsync("/api/v1/decisions", new { agreement, facts = (object?)null });
        var (sums, _) = await ines.PostAsync("/api/v1/decisions", new { agreement, sums = (object?)null });

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (facts, sums));
    }

    [Theory, EachDatabase]
    public async Task Without_a_kind_there_are_no_facts(Database database)
    {
        var (world, ines) = await InesAsync(database);

        var (_, problem) = await ines.PostAsync(
            "/api/v1/decisions",
            new
            {
                agreement = world.Pair.Id,
                done = "alone",
                facts = new { whatever = "84" },
            }
        );

        Assert.Equal("fact-without-kind", problem.Text("code"));
    }

    [Theory]
    [InlineData(1.4)]
    [InlineData(-0.4)]
    [InlineData(100)]
    [InlineData(1e20)]
    public async Task How_sure_is_no_more_than_certain_and_no_less_than_not_at_all(double sure)
    {
        var (world, ines) = await InesAsync(Database.Sqlite);
        var facts = new { amount = "10 EUR" };

        var (status, problem) = await ines.PostAsync(
            "/api/v1/decisions",
            new
            {
                agreement = world.Pair.Id,
                kind = "refund",
                facts,
                sure,
            }
        );

        Assert.Equal((HttpStatusCode.BadRequest, "sure-out-of-range"), (status, problem.Text("code")));
    }

    [Theory, EachDatabase]
    public async Task A_sum_is_of_several(Database database)
    {
        var (world, ines) = await InesAsync(database);

        var (_, problem) = await ines.PostAsync(
            "/api/v1/decisions",
            new
            {
                agreement = world.Pair.Id,
                kind = "refund",
                facts = new { amount = "10 EUR" },
                sums = new { amount = 20 },
            }
        );

        Assert.Equal("sums-without-count", problem.Text("code"));
    }

    [Theory, EachDatabase]
    public async Task A_sum_of_what_is_not_asked_is_refused_by_name(Database database)
    {
        var (world, ines) = await InesAsync(database);

        var (status, problem) = await ines.PostAsync(
            "/api/v1/decisions",
            new
            {
                agreement = world.Pair.Id,
                kind = "refund",
                facts = new { amount = "10 EUR" },
                count = 2,
                sums = new { amount = 20, weight = 5 },
            }
        );

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.True(problem.GetProperty("errors").TryGetProperty("weight", out _));
    }

    [Theory, EachDatabase]
    public async Task A_result_is_not_known_on_a_day_to_come(Database database)
    {
        var (world, ines) = await InesAsync(database);
        var (_, written) = await ines.WriteAsync(world, "38 EUR");
        var input = new RecordResult.Input { Kind = DecisionResultKind.Good, On = new DateOnly(2026, 2, 18) };

        var outcome = await world.AsAsync(
            world.Ines,
            scope =>
                scope.GetRequiredService<RecordResult>().RunAsync(written.GetProperty("id").GetGuid(), input, Cancel)
        );

        Assert.Equal(("result-to-come", "on"), (outcome.Refusals[0].Code, outcome.Refusals[0].Field));
    }

    [Theory, EachDatabase]
    public async Task A_result_that_there_is_not_is_refused(Database database)
    {
        var (world, ines) = await InesAsync(database);
        var (_, written) = await ines.WriteAsync(world, "38 EUR");
        var input = new RecordResult.Input { Kind = (DecisionResultKind)99, Severity = (Severity)99 };

        var outcome = await world.AsAsync(
            world.Ines,
            scope =>
                scope.GetRequiredService<RecordResult>().RunAsync(written.GetProperty("id").GetGuid(), input, Cancel)
        );

        Assert.Equal(
            ["kind", "severity"],
            outcome.Refusals.Select(refusal => refusal.Field).Order(StringComparer.Ordinal)
        );
    }

    private async Task<(World World, Visitor Ines)> InesAsync(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        return (world, await world.SignInAsync(world.Ines));
    }
}
