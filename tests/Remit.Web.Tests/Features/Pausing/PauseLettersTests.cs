using Remit.Web.Tests.Features.Mail;

namespace Remit.Web.Tests.Features.Pausing;

/// <summary>The other of the two hears of it by mail.</summary>
public sealed class PauseLettersTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Theory, EachDatabase]
    public async Task The_other_gets_a_letter_that_tells_nothing_in_its_subject_and_never_why(Database database)
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(database)).By(server);
        var world = await World.InAsync(app);
        await world.SignInConfirmedAsync(world.Maarten);
        var ines = await world.SignInConfirmedAsync(world.Ines);

        await ines.PauseAsync(world);
        await ines.PauseAsync(world);
        await app.WorkAsync();

        Assert.Equal([await world.MailOfAsync(world.Maarten)], server.Only.To.Mailboxes.Select(to => to.Address));
        Assert.Equal("Inês Tavora has something for you", server.Only.Subject);
        var text = server.Only.TextBody!.ReplaceLineEndings("\n");
        Assert.StartsWith(
            "Inês has paused what the two of you agreed, until 3 March 2026. Until then all of it is asked first. "
                + $"Why stands here:\n\nhttp://localhost/page?pair={world.Pair.Id}\n",
            text,
            Ordinal
        );
        Assert.DoesNotContain(Pauses.Reason, server.Only.ToString(), Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Going_on_earlier_is_told_too_in_the_language_of_who_reads_it(Database database)
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(database)).By(server);
        var world = await World.InAsync(app, lead: "Herr Hoekema");
        var ines = await world.SignInConfirmedAsync(world.Ines);
        await ines.VisitAsync("/account");
        await ines.SubmitAsync("Deutsch (Sie)");
        var lead = await world.SignInConfirmedAsync(world.Maarten);

        await lead.PauseAsync(world, kinds: ["refund"]);
        await lead.VisitAsync("/");
        await lead.SubmitAsync("Go on now");
        await app.WorkAsync();

        var texts = server
            .Received.Select(mail => mail.TextBody!.ReplaceLineEndings("\n"))
            .Order(StringComparer.Ordinal);
        Assert.All(server.Received, mail => Assert.Equal("Herr Hoekema hat etwas für Sie", mail.Subject));
        Assert.Collection(
            texts,
            text =>
                Assert.StartsWith(
                    "Herr Hoekema hat bis zum 3. März 2026 einen Teil von dem pausiert, was Sie beide",
                    text,
                    Ordinal
                ),
            text => Assert.StartsWith("Herr Hoekema hat eine Pause vor ihrem letzten Tag beendet.", text, Ordinal)
        );
        await lead.PauseAsync(world);
        await ines.VisitAsync("/ask/refund?amount=38");
        Assert.Contains($"Pausiert von Herrn Hoekema bis zum 3. März 2026: {Pauses.Reason}", ines.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task The_page_says_how_the_other_hears_of_it(Database database)
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(database)).By(server);
        var world = await World.InAsync(app);
        var ines = await world.SignInAsync(world.Ines);

        await ines.VisitAsync($"/pairs/{world.Pair.Id}/pause");
        Assert.Contains("Maarten has no account here and gets no word of it from here.", ines.Text, Ordinal);

        await world.SignInAsync(world.Maarten);
        await ines.VisitAsync($"/pairs/{world.Pair.Id}/pause");
        Assert.Contains("No mail goes there from here, so say it yourself as well.", ines.Text, Ordinal);
        await ines.PauseAsync(world);
        await app.WorkAsync();
        Assert.Empty(server.Received);

        await world.SignInConfirmedAsync(world.Maarten);
        await ines.VisitAsync($"/pairs/{world.Pair.Id}/pause");
        Assert.Contains("Maarten gets a mail that it is paused, and until when.", ines.Text, Ordinal);
    }
}
