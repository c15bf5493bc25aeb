using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Features.Starting;

namespace Remit.Web.Tests.Features.Asking;

/// <summary>What is said where there is nothing to ask, and nothing to write down against.</summary>
public sealed class NothingAgreedTests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task It_is_the_lead_by_name_with_whom_to_talk(Database database)
    {
        var later = AgreementTexts.Refunds.Replace("from: 2026-02-02", "from: 2026-03-02", StringComparison.Ordinal);
        var world = await World.InAsync(databases.Shared(database), later);
        var ines = await world.SignInAsync(world.Ines);

        foreach (var page in (string[])["/ask", "/decided"])
        {
            await ines.VisitAsync(page);

            Assert.Contains("Talk to Maarten about a first line.", ines.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("your lead", ines.Text, StringComparison.Ordinal);
        }
    }

    [Theory, EachDatabase]
    public async Task Who_is_alone_is_told_of_no_lead(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var token = app.Services.GetRequiredService<StartToken>().Renew();
        var noor = await World.NewVisitor(app).VisitAsync($"/start?token={token}");
        await noor.FollowAsync("I would like to decide more myself");
        await noor.Fill("Input.Name", "Noor").SubmitAsync("Go on");

        foreach (var page in (string[])["/ask", "/decided"])
        {
            await noor.VisitAsync(page);

            Assert.Contains("Nothing is agreed yet", noor.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("lead", noor.Text, StringComparison.Ordinal);
        }
    }

    [Theory, EachDatabase]
    public async Task A_lead_is_not_told_that_nothing_is_agreed(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var maarten = await world.SignInAsync(world.Maarten);

        foreach (var page in (string[])["/ask", "/decided"])
        {
            await maarten.VisitAsync(page);

            Assert.Contains("where you lead", maarten.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("nothing that holds", maarten.Text, StringComparison.Ordinal);
        }
    }
}
