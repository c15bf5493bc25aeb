using Microsoft.EntityFrameworkCore;
using Remit.Web.Features.Decisions;
using Remit.Web.Features.Diary;
using Remit.Web.Tests.Features.Covers;
using Remit.Web.Tests.Features.Diary;
using Remit.Web.Tests.Features.Leaving;
using Remit.Web.Tests.Features.Mail;

namespace Remit.Web.Tests.Features.Keeping.Terms;

/// <summary>Whoever runs the installation says for how long things are kept, and what is asked.</summary>
public sealed class TermsTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task It_can_be_kept_for_less_and_never_for_longer(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (world, admin) = await AdminAsync(app);
        await (await world.SignInAsync(world.Ines)).WriteAsync(world, "38 EUR");
        foreach (
            var (results, entries, says) in ((string, string, string)[])
                [
                    ("13", "24", "from 1 to 12"),
                    ("12", "25", "from 1 to 24"),
                    ("0", "1", "from 1 to 12"),
                    ("3", "2", "at least as many"),
                ]
        )
        {
            await SetAsync(admin, results, entries);
            Assert.Contains(says, admin.Text, Ordinal);
        }

        await SetAsync(admin, "1", "2");
        Assert.Contains("Done.", admin.Text, Ordinal);
        await app.WorkAtAsync(App.Start.AddMonths(2).AddDays(1));

        Assert.Equal(0, await app.ReadAsync(db => db.Set<Decision>().CountAsync(Cancel)));
        Assert.Equal(1, await app.ReadAsync(db => db.Set<DecisionMonth>().SumAsync(one => one.Decisions, Cancel)));
        var ines = await (await world.SignInAsync(world.Ines)).VisitAsync("/account/who-reads-what");
        Assert.Contains(
            "After 2 months it becomes a number. How it turned out becomes a number after 1 months",
            ines.Text,
            Ordinal
        );
    }

    [Theory, EachDatabase]
    public async Task Where_nobody_is_asked_how_sure_it_is_neither_shown_nor_taken_nor_kept(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (world, admin) = await AdminAsync(app);
        var ines = await world.SignInAsync(world.Ines);
        var (_, written) = await SureAsync(ines, world, "0.83");
        await ines.VisitAsync($"/decisions/{written.Text("id")}/mend");
        Assert.NotNull(ines.Page.QuerySelector("[name='Typed.Sure']"));
        Assert.NotEmpty(await app.PlacesOfAsync("0.83"));
        await admin.VisitAsync("/admin/keeping");
        Holiday.Untick(admin, "Input.HowSure");
        await admin.SubmitAsync("Keep it so");

        Assert.Empty(await app.PlacesOfAsync("0.83"));
        Assert.Null(await Leavers.BreakOfAsync(app));
        await ines.VisitAsync($"/decisions/{written.Text("id")}/mend");
        Assert.Null(ines.Page.QuerySelector("[name='Typed.Sure']"));
        await SureAsync(ines, world, "0.83");
        Assert.Equal(2, await app.ReadAsync(db => db.Set<Decision>().CountAsync(Cancel)));
        Assert.Empty(await app.PlacesOfAsync("0.83"));
        await ines.VisitAsync("/decided/reply");
        await ines.SubmitAsync("Write it down");
        Assert.NotNull(ines.Page.QuerySelector("[name='Typed.Expect']"));
        Assert.Null(ines.Page.QuerySelector("[name='Typed.Sure']"));
    }

    [Theory, EachDatabase]
    public async Task Where_waiting_is_not_counted_nothing_says_when_an_answer_came(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Diaries.BeginAsync(app);
        await ines.ProposeAsync(app, "38", "40", "41");
        await ines.VisitAsync("/diary");
        Assert.Contains("median wait", ines.Text, Ordinal);
        await ines.FollowAsync("Change them");
        await ines.Fill("Input.From", "07:43").SubmitAsync("Take these");
        Assert.NotEmpty(await app.PlacesOfAsync("07:43"));
        await ines.VisitAsync("/admin/keeping");
        Holiday.Untick(ines, "Input.Waiting");
        await ines.SubmitAsync("Keep it so");

        await ines.VisitAsync("/diary");
        Assert.Contains("three proposals", ines.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("median wait", ines.Text, Ordinal);
        Assert.DoesNotContain("Change them", ines.Text, Ordinal);
        Assert.Empty(await app.PlacesOfAsync("07:43"));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await ines.VisitAsync("/diary/hours")).Status);
        await ines.WriteAsync("Refund it", "44");
        await ines.VisitAsync("/diary");
        await ines.SubmitAsync("Same");
        Assert.Equal(
            (4, 0),
            await app.ReadAsync(async db =>
                (
                    await db.Set<DiaryEntry>().CountAsync(one => one.Answer != null, Cancel),
                    await db.Set<DiaryEntry>().CountAsync(one => one.AnsweredAt != null, Cancel)
                )
            )
        );
        Assert.Null(await Leavers.BreakOfAsync(app));
    }

    private static Task<(System.Net.HttpStatusCode Status, System.Text.Json.JsonElement Body)> SureAsync(
        Visitor who,
        World world,
        string sure
    ) =>
        who.PostAsync(
            "/api/v1/decisions",
            new
            {
                agreement = world.Pair.Id,
                title = "Tents",
                done = "askedFirst",
                sure = decimal.Parse(sure, System.Globalization.CultureInfo.InvariantCulture),
            }
        );

    private static async Task SetAsync(Visitor admin, string results, string entries)
    {
        await admin.VisitAsync("/admin/keeping");
        await admin.Fill("Input.Results", results).Fill("Input.Entries", entries).SubmitAsync("Keep it so");
    }

    private static async Task<(World World, Visitor Admin)> AdminAsync(App app)
    {
        var world = await World.InAsync(app);
        var admin = await world.SignInAsync(world.Maarten);
        await world.AdministerAsync(world.Maarten);
        return (world, admin);
    }
}
