using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Proposals;
using Remit.Web.Tests.Features.Leaving;

namespace Remit.Web.Tests.Features.Proposals;

/// <summary>One of the two leaves while a page goes to and fro: the other keeps what is theirs, and nothing hangs.</summary>
public sealed class MidTalkTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_lead_who_leaves_half_way_takes_his_answers_along_and_she_keeps_her_draft(Database database)
    {
        var world = await World.InAsync(await databases.OwnAsync(database), AgreementTexts.Gifts);
        await using var app = world.App;
        var (ines, maarten) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));
        await ines.VisitAsync("/draft/take");
        await ines.Fill("Input.Text", AgreementTexts.Refunds).SubmitAsync("Bring it in");
        await ines.VisitAsync("/talk/send");
        await ines.SubmitAsync("Send the page");
        await maarten.VisitAsync("/");
        await maarten.FollowAsync("Read it");
        var page = maarten.Address;
        await maarten.FollowAsync("Go on without");
        await maarten.FollowAsync("A question");
        await maarten.Fill("Said.Words", "Zelkova?").SubmitAsync("Ask");
        Assert.Contains("has a question about your page", (await ines.VisitAsync("/")).Text, Ordinal);

        await maarten.EraseAsync();

        await ines.VisitAsync("/");
        Assert.DoesNotContain("has a question about your page", ines.Text, Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await ines.VisitAsync(page.Split('?')[0])).Status);
        Assert.Contains("Refund or goodwill credit", (await ines.VisitAsync("/draft")).Text, Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await ines.VisitAsync("/talk/send")).Status);
        Assert.DoesNotContain("who has an account here", ines.Text, Ordinal);
        Assert.Contains("Small gifts", (await ines.VisitAsync("/page")).Text, Ordinal);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RemitDb>();
        Assert.Equal(
            (0, 1),
            (await db.Set<Proposal>().CountAsync(Cancel), await db.Set<AgreementVersion>().CountAsync(Cancel))
        );
        Assert.Null(await Leavers.BreakOfAsync(app));
    }
}
