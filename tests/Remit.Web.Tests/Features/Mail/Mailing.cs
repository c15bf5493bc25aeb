using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Mail;
using Remit.Web.Features.People;
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

    /// <summary>Lets an instant come, and does what is due then.</summary>
    public static Task WorkAtAsync(this App app, DateTimeOffset instant)
    {
        app.Clock.SetUtcNow(instant);
        return app.WorkAsync();
    }

    /// <summary>The jobs, in the order in which they were written.</summary>
    public static Task<List<Job>> JobsAsync(this App app) =>
        app.ReadAsync(db => db.Set<Job>().AsNoTracking().OrderBy(job => job.QueuedAt).ToListAsync(Cancel));

    /// <summary>Somebody as they stand in the database.</summary>
    public static Task<Person> NowAsync(this App app, Person person) =>
        app.ReadAsync(db => db.Set<Person>().AsNoTracking().SingleAsync(one => one.Id == person.Id, Cancel));

    /// <summary>Lets somebody sign in, at an address that is known to be theirs.</summary>
    public static async Task<Visitor> SignInConfirmedAsync(this World world, Person person)
    {
        var mail = await world.MailOfAsync(person);
        await world.App.ReadAsync(db =>
            db.Users.Where(account => account.Email == mail)
                .ExecuteUpdateAsync(set => set.SetProperty(account => account.EmailConfirmed, true), Cancel)
        );
        return await world.SignInAsync(person);
    }

    /// <summary>Lets somebody run the installation.</summary>
    public static Task AdministerAsync(this World world, Person person) =>
        world.App.ReadAsync(db =>
            db.Set<Person>()
                .Where(one => one.Id == person.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.IsAdmin, true), Cancel)
        );

    /// <summary>Somebody wants the mail about the week.</summary>
    public static async Task<Visitor> WantWeekAsync(this World world, Person person)
    {
        var visitor = await world.SignInConfirmedAsync(person);
        await visitor.VisitAsync("/account/mail");
        return await visitor.Fill("Input.Wish", nameof(MailWish.AlsoWeek)).SubmitAsync("Save");
    }

    /// <summary>Reads or changes something in a scope of its own.</summary>
    public static async Task<T> ReadAsync<T>(this App app, Func<RemitDb, Task<T>> read)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<RemitDb>());
    }
}
