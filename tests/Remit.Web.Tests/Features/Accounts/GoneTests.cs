using System.Collections.Concurrent;
using System.Data.Common;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Starting;

namespace Remit.Web.Tests.Features.Accounts;

/// <summary>A browser that is still signed in as somebody who was cleared away.</summary>
public sealed class GoneTests(Databases databases)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Whoever_is_gone_is_asked_to_sign_in_on_every_page(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (_, other) = await TwoAtTheExampleAsync(app);

        foreach (var page in (string[])["/", "/page", "/ask", "/decided", "/log", "/account", "/not-there"])
        {
            await other.VisitAsync(page);

            Assert.Equal(HttpStatusCode.OK, other.Status);
            Assert.StartsWith("/sign-in", other.Address, StringComparison.Ordinal);
        }
    }

    [Theory, EachDatabase]
    public async Task A_program_of_somebody_who_is_gone_is_told_so_and_loses_its_cookie(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (_, other) = await TwoAtTheExampleAsync(app);

        using var response = await other.Client.GetAsync(
            new Uri($"/api/v1/decisions?agreement={Guid.CreateVersion7()}", UriKind.Relative),
            Cancel
        );

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains(
            response.Headers.GetValues("Set-Cookie"),
            cookie => cookie.StartsWith("remit=;", StringComparison.Ordinal)
        );
    }

    [Theory, EachDatabase]
    public async Task Whoever_emptied_the_example_goes_on(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (first, _) = await TwoAtTheExampleAsync(app);

        Assert.Equal("/welcome", first.Address);
    }

    [Theory, EachDatabase]
    public async Task Who_acts_is_looked_up_once_a_request(Database database)
    {
        var statements = new Statements();
        await using var app = (await databases.OwnAsync(database)).Also(services =>
            services
                .ConfigureDbContext<SqliteRemitDb>(options => options.AddInterceptors(statements))
                .ConfigureDbContext<PostgresRemitDb>(options => options.AddInterceptors(statements))
        );
        var world = await World.InAsync(app);
        var ines = await world.SignInAsync(world.Ines);
        statements.All.Clear();

        await ines.VisitAsync("/log");

        Assert.Single(statements.All, text => text.Contains("\"AccountId\" = ", StringComparison.Ordinal));
        statements.All.Clear();

        await ines.VisitAsync("/sign-in");

        Assert.Empty(statements.All);
    }

    // Both have the example open; one of them empties it.
    private static async Task<(Visitor Emptied, Visitor Other)> TwoAtTheExampleAsync(App app)
    {
        var first = await (await ArriveAsync(app)).SubmitAsync("Look around in a worked example");
        var other = await ArriveAsync(app);
        Assert.Contains("nothing here is real", other.Text, StringComparison.Ordinal);
        await first.SubmitAsync("Empty it and start for real");
        return (first, other);
    }

    private static Task<Visitor> ArriveAsync(App app) =>
        World.NewVisitor(app).VisitAsync($"/start?token={app.Services.GetRequiredService<StartToken>().Renew()}");

    private sealed class Statements : DbCommandInterceptor
    {
        public ConcurrentBag<string> All { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        )
        {
            All.Add(command.CommandText);
            return new(result);
        }
    }
}
