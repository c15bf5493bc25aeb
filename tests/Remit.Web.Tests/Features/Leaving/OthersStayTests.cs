using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Features.Proposals;
using Remit.Web.Security;
using Remit.Web.Tests.Features.Proposals;

namespace Remit.Web.Tests.Features.Leaving;

/// <summary>Who leaves takes nothing along that is somebody else's, and leaves nobody behind who is known by a link alone.</summary>
public sealed class OthersStayTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Who_only_wrote_an_address_erases_nothing_of_whose_it_is(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var link = await sending.SendAsync();
        var guest = await sending.OpenAsync(link);
        await Sending.GiveAsync(guest, await sending.AskAsync(guest));
        var mallory = await sending.SignInAsync(Sending.Mail, isConfirmed: false);

        var left = await mallory.EraseAsync();

        Assert.Equal("/left", left.Address);
        Assert.Contains("have both agreed", (await guest.VisitAsync("/read")).Text, Ordinal);
        Assert.Contains(Sending.Mail, (await sending.Ines.VisitAsync("/page")).Text, Ordinal);
        Assert.Null(await Leavers.BreakOfAsync(sending.App));
    }

    [Theory, EachDatabase]
    public async Task When_she_leaves_nobody_stays_behind_who_was_known_by_a_link_alone(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var guest = await sending.OpenAsync(await sending.SendAsync());
        await Sending.GiveAsync(guest, await sending.AskAsync(guest));

        Assert.Equal("/left", (await sending.Ines.EraseAsync("Inês")).Address);

        Assert.Empty(await sending.App.PlacesOfAsync(Sending.Mail));
        Assert.Empty(await sending.App.PlacesOfAsync("Maarten"));
        Assert.Null(await Leavers.BreakOfAsync(sending.App));
    }

    [Theory, EachDatabase]
    public async Task A_guest_who_has_an_account_by_now_and_leaves_ends_what_they_had_as_a_guest(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var guest = await sending.OpenAsync(await sending.SendAsync());
        await Sending.GiveAsync(guest, await sending.AskAsync(guest));
        var maarten = await sending.SignInAsync(Sending.Mail, isConfirmed: true);

        await maarten.EraseAsync();

        await using var scope = sending.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RemitDb>();
        var pair = await db.Set<Pair>().Include(one => one.Lead).SingleAsync(Cancel);
        Assert.NotNull(pair.EndedAt);
        Assert.True(pair.Lead.HasLeft);
        Assert.Empty(await db.Set<Proposal>().ToListAsync(Cancel));
        Assert.Contains("no longer here", (await sending.Ines.VisitAsync("/page")).Text, Ordinal);
    }

    [Fact]
    public void Of_the_log_the_lead_reads_on_for_six_months() =>
        Assert.Equal(6, WhoSees.MonthsAfterEnd(Written.Decision));
}
