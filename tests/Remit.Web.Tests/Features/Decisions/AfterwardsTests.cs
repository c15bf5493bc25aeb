using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Decisions;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;

namespace Remit.Web.Tests.Features.Decisions;

public sealed class AfterwardsTests(Databases databases)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_slip_is_mended_within_fifteen_minutes(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        var id = await WriteAsync(world, "38 EUR");
        app.Clock.Advance(TimeSpan.FromMinutes(15));

        var mended = await FixAsync(world, id, "83 EUR", HowDone.AskedFirst);

        Assert.Equal("83 EUR", mended.Value.Facts["amount"]);
    }

    [Theory, EachDatabase]
    public async Task After_fifteen_minutes_the_first_text_stays(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        var id = await WriteAsync(world, "38 EUR");
        app.Clock.Advance(TimeSpan.FromMinutes(15) + TimeSpan.FromSeconds(1));

        var mended = await FixAsync(world, id, "39 EUR", HowDone.AsAnswered);

        Assert.Equal("too-late-to-fix", mended.Refusals[0].Code);
    }

    [Theory, EachDatabase]
    public async Task Mending_does_not_count_the_entry_twice(Database database)
    {
        var world = await World.InAsync(
            databases.Shared(database),
            AgreementTexts.Refunds.Replace("up to 900", "up to 60", StringComparison.Ordinal)
        );
        var id = await WriteAsync(world, "60 EUR");

        var mended = await FixAsync(world, id, "59 EUR", HowDone.AsAnswered);

        Assert.True(mended.IsOk);
    }

    [Theory, EachDatabase]
    public async Task A_result_is_kept_with_how_bad_and_what_it_cost(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var id = await WriteAsync(world, "38 EUR");

        await ResultAsync(
            world,
            world.Ines,
            id,
            new()
            {
                Kind = DecisionResultKind.Setback,
                Severity = Severity.Minor,
                Cost = 12.5m,
                Note = " Paid twice ",
            }
        );

        var result = (await ReadAsync(world, id)).Result!;
        Assert.Equal((DecisionResultKind.Setback, Severity.Minor, 12.5m), (result.Kind, result.Severity, result.Cost));
        Assert.Equal("Paid twice", result.Note);
        Assert.Equal(new DateOnly(2026, 2, 17), result.On);
    }

    [Theory, EachDatabase]
    public async Task What_was_not_carried_out_uses_up_nothing(Database database)
    {
        var world = await World.InAsync(
            databases.Shared(database),
            AgreementTexts.Refunds.Replace("up to 900", "up to 60", StringComparison.Ordinal)
        );
        var id = await WriteAsync(world, "60 EUR");

        await ResultAsync(world, world.Ines, id, new() { Kind = DecisionResultKind.NotCarriedOut });

        await WriteAsync(world, "60 EUR");
    }

    [Theory, EachDatabase]
    public async Task What_was_taken_back_uses_up_nothing(Database database)
    {
        var world = await World.InAsync(
            databases.Shared(database),
            AgreementTexts.Refunds.Replace("up to 900", "up to 60", StringComparison.Ordinal)
        );
        var id = await WriteAsync(world, "60 EUR");

        await world.AsAsync(world.Ines, scope => scope.GetRequiredService<WithdrawDecision>().RunAsync(id, Cancel));

        await WriteAsync(world, "60 EUR");
    }

    [Theory, EachDatabase]
    public async Task An_actual_amount_counts_instead_of_the_decided_one(Database database)
    {
        var world = await World.InAsync(
            databases.Shared(database),
            AgreementTexts.Refunds.Replace("up to 900", "up to 60", StringComparison.Ordinal)
        );
        var id = await WriteAsync(world, "60 EUR");
        var result = new RecordResult.Input { Kind = DecisionResultKind.Good };
        result.Actual["amount"] = "20 EUR";

        await ResultAsync(world, world.Ines, id, result);

        await WriteAsync(world, "40 EUR");
    }

    [Theory, EachDatabase]
    public async Task An_actual_amount_that_no_rule_could_read_is_refused_by_name(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var id = await WriteAsync(world, "38 EUR");
        (string Key, string Text, string Code)[] wrong =
        [
            ("amount", "20 USD", "wrong-currency"),
            ("amount", "-20 EUR", "out-of-range"),
            ("amount", "20.005 EUR", "finer-than-step"),
            ("amount", "20,50 EUR", "comma"),
            ("amount", "20", "no-currency"),
            ("amount", "a lot", "not-an-amount"),
            ("weight", "20", "unknown-fact"),
        ];

        foreach (var (key, text, code) in wrong)
        {
            var input = new RecordResult.Input { Kind = DecisionResultKind.Good };
            input.Actual[key] = text;

            var outcome = await ResultAsync(world, world.Ines, id, input);

            Assert.Equal((code, key), (outcome.Refusals[0].Code, outcome.Refusals[0].Field));
        }

        Assert.Null((await ReadAsync(world, id)).Result);
    }

    [Theory, EachDatabase]
    public async Task Only_who_decided_says_how_it_turned_out(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var id = await WriteAsync(world, "38 EUR");

        var outcome = await ResultAsync(world, world.Maarten, id, new() { Kind = DecisionResultKind.Good });

        Assert.Equal(RefusalKind.NotYours, outcome.Refusals[0].Kind);
    }

    [Theory, EachDatabase]
    public async Task A_result_needs_a_word(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var id = await WriteAsync(world, "38 EUR");

        var outcome = await ResultAsync(world, world.Ines, id, new());

        Assert.Equal(("result-missing", "kind"), (outcome.Refusals[0].Code, outcome.Refusals[0].Field));
    }

    private static async Task<Guid> WriteAsync(World world, string amount)
    {
        var outcome = await world.AsAsync(
            world.Ines,
            scope => scope.GetRequiredService<WriteDecision>().RunAsync(Refund(world, amount), null, Cancel)
        );
        return outcome.Value.Decision.Id;
    }

    private static Task<Outcome<Decision>> FixAsync(World world, Guid id, string amount, HowDone done)
    {
        var input = Refund(world, amount);
        input.Done = done;
        return world.AsAsync(world.Ines, scope => scope.GetRequiredService<FixDecision>().RunAsync(id, input, Cancel));
    }

    private static Task<Outcome<Decision>> ResultAsync(World world, Person by, Guid id, RecordResult.Input input) =>
        world.AsAsync(by, scope => scope.GetRequiredService<RecordResult>().RunAsync(id, input, Cancel));

    private static Task<Decision> ReadAsync(World world, Guid id) =>
        world.AsAsync(
            world.Ines,
            scope =>
                scope
                    .GetRequiredService<RemitDb>()
                    .Set<Decision>()
                    .AsNoTracking()
                    .SingleAsync(one => one.Id == id, Cancel)
        );

    private static DecisionInput Refund(World world, string amount)
    {
        var input = new DecisionInput { Agreement = world.Pair.Id, Kind = "refund" };
        input.Facts["amount"] = amount;
        return input;
    }
}
