using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Hosting;
using Remit.Web.Security;

namespace Remit.Web.Tests.Kills;

/// <summary>The people who write while something is killed, in a database that is kept through every kill.</summary>
/// <param name="Pair">The pair that decides.</param>
/// <param name="Ines">What Inês signs in with; she also runs the installation.</param>
/// <param name="Maarten">What Maarten signs in with.</param>
internal sealed record Stage(Guid Pair, string Ines, string Maarten)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>An app on a database, at today's date as the processes that follow.</summary>
    public static App AppOn(string database, MailServer mail)
    {
        // A connection kept from before a kill of the server would be broken.
        var connection = Settings.NamesServer(database) ? $"{database};Pooling=false" : database;

        // Passwords are guarded as the processes do that read them: otherwise the first to sign in is guarded anew.
        var app = new App(connection)
            .With("Mail", mail.Address)
            .With("MailFrom", "remit@klimbroek.example")
            .Also(services =>
                services.Configure<PasswordHasherOptions>(options =>
                    options.IterationCount = new PasswordHasherOptions().IterationCount
                )
            );
        app.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        return app;
    }

    /// <summary>Lets them come in and agree.</summary>
    public static async Task<Stage> SetAsync(App app)
    {
        var world = await World.InAsync(app);
        var stage = new Stage(
            world.Pair.Id,
            await world.MailOfAsync(world.Ines),
            await world.MailOfAsync(world.Maarten)
        );
        return await world.AsAsync(
            world.Ines,
            async scope =>
            {
                var db = scope.GetRequiredService<RemitDb>();
                await using var turn = await db.TakeTurnAsync(app.Clock, Cancel);
                var ines = await db.Set<Person>().SingleAsync(one => one.Id == world.Ines.Id, Cancel);
                ines.Administer();
                await db.SaveAsync(new Actor(ines.Id, ines.Zone), "administers", ines, Cancel);
                return stage;
            }
        );
    }
}
