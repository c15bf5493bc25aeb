using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Documents;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Proposals;
using Remit.Web.Features.Proposals.Renewing;

namespace Remit.Web.Tests.Features.Proposals;

/// <summary>A week before the day to look at it each of the two presses once, and it goes on as it is.</summary>
public sealed class RenewTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private const string GoOn = "Go on as it is until 9 August 2026";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Nobody_is_asked_before_and_each_presses_once(Database database)
    {
        var (world, ines, maarten) = await SignedInAsync(database);
        await using var app = world.App;
        Assert.DoesNotContain("Go on as it is", (await ines.VisitAsync("/")).Text, Ordinal);
        await OnTheAsync(world, new(2026, 4, 30));
        (ines, maarten) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));
        await ines.VisitAsync("/");

        await ines.SubmitAsync(GoOn);

        Assert.Contains("It waits for Maarten.", ines.Text, Ordinal);
        Assert.Single(await VersionsAsync(world));
        await maarten.VisitAsync("/");
        Assert.Contains("Inês would like to go on as you agreed", maarten.Text, Ordinal);
        Assert.DoesNotContain("has sent you a page", maarten.Text, Ordinal);
        await maarten.SubmitAsync(GoOn);

        Assert.StartsWith("/page", maarten.Address, Ordinal);
        var versions = await VersionsAsync(world);
        var next = AgreementReader.Read(versions[^1].Text).Agreement!;
        Assert.Equal(
            (2, new DateOnly(2026, 5, 7), new DateOnly(2026, 8, 9)),
            (versions.Count, versions[^1].InForceFrom, next.InForce.Review)
        );
        Assert.DoesNotContain("Go on as it is", (await ines.VisitAsync("/")).Text, Ordinal);
        Assert.Contains("until then everything stands as it is", ines.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Both_at_once_and_twice_make_one_next_version(Database database)
    {
        var (world, _, _) = await SignedInAsync(database);
        await using var app = world.App;
        await OnTheAsync(world, new(2026, 5, 1));
        var (ines, maarten) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));
        var again = await world.SignInAsync(world.Ines);
        foreach (var window in new[] { ines, maarten, again })
        {
            await window.VisitAsync("/");
        }

        await Task.WhenAll(ines.SubmitAsync(GoOn), maarten.SubmitAsync(GoOn), again.SubmitAsync(GoOn));

        Assert.Equal(2, (await VersionsAsync(world)).Count);
        var open = await ReadAsync(world, db => db.Set<Proposal>().Open().CountAsync(Cancel));
        Assert.Equal(0, open);
    }

    [Theory, EachDatabase]
    public async Task He_reads_it_as_a_page_in_which_no_line_is_asked_about_again(Database database)
    {
        var (world, _, _) = await SignedInAsync(database);
        await using var app = world.App;
        await OnTheAsync(world, new(2026, 5, 1));
        var (ines, maarten) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));
        await (await ines.VisitAsync("/")).SubmitAsync(GoOn);
        var id = await ReadAsync(world, db => db.Set<Proposal>().Select(one => one.Id).SingleAsync(Cancel));

        await maarten.VisitAsync($"/proposals/{id}");

        Assert.Contains("Go on as it is?", maarten.Page.QuerySelector("h1")!.TextContent, Ordinal);
        Assert.Contains("As you agreed before.", maarten.Text, Ordinal);
        await maarten.SubmitAsync("I agree");
        Assert.Equal(2, (await VersionsAsync(world)).Count);
    }

    [Theory, EachDatabase]
    public async Task What_is_tried_is_tried_as_much_longer(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(
            app,
            AgreementTexts.Refunds.Replace(
                "- { id: any, level: decide }",
                "- { id: any, level: decide, trial: { until: 2026-05-06, then: go back } }",
                Ordinal
            )
        );
        await OnTheAsync(world, new(2026, 5, 10));
        var (ines, maarten) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));
        const string Later = "Go on as it is until 12 August 2026";

        await (await ines.VisitAsync("/")).SubmitAsync(Later);
        await (await maarten.VisitAsync("/")).SubmitAsync(Later);

        var versions = await VersionsAsync(world);
        var rota = AgreementReader.Read(versions[^1].Text).Agreement!.FindDecision("rota")!;
        Assert.Equal(
            (new DateOnly(2026, 5, 10), new DateOnly(2026, 8, 11), AfterTrial.GoBack),
            (versions[^1].InForceFrom, rota.Grants[0].Trial!.Until, rota.Grants[0].Trial!.Then)
        );
    }

    [Theory, EachDatabase]
    public async Task Too_early_nothing_is_sent_however_it_is_asked(Database database)
    {
        var (world, _, _) = await SignedInAsync(database);
        await using var app = world.App;

        var outcome = await world.AsAsync(
            world.Ines,
            scope => scope.GetRequiredService<RenewAgreement>().RunAsync(world.Pair.Id, Cancel)
        );

        Assert.Equal(("renew-early", "30 April 2026"), (outcome.Refusals[0].Code, outcome.Refusals[0].About[0]));
        Assert.Equal(0, await ReadAsync(world, db => db.Set<Proposal>().CountAsync(Cancel)));
    }

    private async Task<(World, Visitor, Visitor)> SignedInAsync(Database database)
    {
        var world = await World.InAsync(await databases.OwnAsync(database));
        return (world, await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));
    }

    private static Task OnTheAsync(World world, DateOnly day)
    {
        world.App.Clock.SetUtcNow(new(day, new(10, 0), TimeSpan.Zero));
        return Task.CompletedTask;
    }

    private static Task<List<AgreementVersion>> VersionsAsync(World world) =>
        ReadAsync(world, db => db.Set<AgreementVersion>().OrderBy(one => one.Number).ToListAsync(Cancel));

    private static async Task<T> ReadAsync<T>(World world, Func<RemitDb, Task<T>> read)
    {
        await using var scope = world.App.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<RemitDb>());
    }
}
