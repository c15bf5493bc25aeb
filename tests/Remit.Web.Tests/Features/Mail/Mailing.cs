using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Mail;
using Remit.Web.Jobs;

namespace Remit.Web.Tests.Features.Mail;

/// <summary>What tests of mail do again and again.</summary>
internal static class Mailing
{
    public const string Sender = "remit@klimbroek.example";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Lets an app send by a server.</summary>
    public static App By(this App app, MailServer server) => app.With("Mail", server.Address).With("MailFrom", Sender);

    /// <summary>A mail to somebody.</summary>
    public static Letter LetterTo(string to, string subject = "Grüße aus Remit") =>
        new(to, "en", subject, "Schöne Grüße, 12 €.\n\nBis bald", "It came because this is a test.");

    /// <summary>Puts a mail into the outbox, as an action does.</summary>
    public static async Task<Guid> PutAsync(this App app, Letter letter)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RemitDb>();
        var id = scope.ServiceProvider.GetRequiredService<Outbox>().Put(letter);
        await db.SaveChangesAsync(Cancel);
        return id;
    }

    /// <summary>Does what is due, as the worker does every few seconds.</summary>
    public static Task WorkAsync(this App app, CancellationToken? cancellationToken = null) =>
        app.Services.GetRequiredService<Worker>().RunDueAsync(cancellationToken ?? Cancel);

    /// <summary>The jobs, in the order in which they were written.</summary>
    public static async Task<IReadOnlyList<Job>> JobsAsync(this App app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<RemitDb>()
            .Set<Job>()
            .AsNoTracking()
            .OrderBy(job => job.QueuedAt)
            .ToListAsync(Cancel);
    }
}
