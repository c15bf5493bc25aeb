using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Features.Decisions;
using Remit.Web.Features.People;

[assembly: AssemblyFixture(typeof(Remit.Web.Tests.Browser.Street))]

namespace Remit.Web.Tests.Browser;

/// <summary>
/// The application behind a real address, for browsers: Inês and Maarten with a page of several areas and two weeks of
/// decisions.
/// </summary>
public sealed class Street : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("remit-street-").FullName;
    private readonly Dictionary<Guid, string> states = [];
    private readonly SemaphoreSlim door = new(1);
    private App app = null!;

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The two.</summary>
    public World World { get; private set; } = null!;

    /// <summary>A decision in the log of which nobody knows the result.</summary>
    public Guid Open { get; private set; }

    /// <summary>A decision that turned out well.</summary>
    public Guid Known { get; private set; }

    public async ValueTask InitializeAsync()
    {
        app = new App(Path.Combine(folder, "remit.db"));
        app.UseKestrel(0);
        app.StartServer();
        Address = app.ClientOptions.BaseAddress;
        World = await World.InAsync(app, StreetTexts.Agreement);
        app.Clock.Advance(TimeSpan.FromDays(9));
        await WriteAsync("refund", "Missing pegs in a tent bag", "38.50 EUR", new(2026, 2, 17));
        await WriteAsync("help_page", "New page on boot sizes for wide feet", null, new(2026, 2, 18));
        Known = await WriteAsync("refund", "Stove lighter faulty twice", "60 EUR", new(2026, 2, 20));
        await TurnOutAsync(Known);
        await WriteAsync("rota_swap", "Swap Saturday with Dewi", null, new(2026, 2, 19));
        await WriteAsync(
            "refund",
            "Jacket zip gave up after five weeks",
            "84 EUR",
            new(2026, 2, 24),
            HowDone.AskedFirst
        );
        Open = await WriteAsync("refund", "Wrong colour socks kept by the customer", "29.90 EUR", new(2026, 2, 26));
    }

    /// <summary>A window of somebody who is signed in, or of nobody.</summary>
    public async Task<Window> OpenAsync(Chromium chromium, Person? person, bool knowsScripts = true)
    {
        var state = person is null ? null : await SignedInAsync(chromium, person);
        return await Window.OpenAsync(chromium, Address, state, knowsScripts);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        door.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    // Each person signs in once, as the rate of it is limited.
    private async Task<string> SignedInAsync(Chromium chromium, Person person)
    {
        await door.WaitAsync();
        try
        {
            return states.TryGetValue(person.Id, out var state)
                ? state
                : states[person.Id] = await SignInAsync(chromium, person);
        }
        finally
        {
            door.Release();
        }
    }

    // The clock of the application stands in another year than the browser's, where its cookie is long over; so it is
    // handed on without its end.
    private async Task<string> SignInAsync(Chromium chromium, Person person)
    {
        await using var context = await chromium.Browser.NewContextAsync(new() { BaseURL = Address.ToString() });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/sign-in");
        await page.FillAsync("[name='Input.Mail']", await World.MailOfAsync(person));
        await page.FillAsync("[name='Input.Password']", World.Password);
        var answer = await page.RunAndWaitForResponseAsync(
            () => page.Keyboard.PressAsync("Enter"),
            response => string.Equals(response.Request.Method, "POST", StringComparison.Ordinal)
        );
        var cookie = (await answer.HeaderValueAsync("set-cookie"))!
            .Split('\n')
            .Single(IsOfSession)
            .Split(';')[0]
            .Split('=', 2);
        await context.AddCookiesAsync([
            new()
            {
                Name = cookie[0],
                Value = cookie[1],
                Url = Address.ToString(),
            },
        ]);
        return await context.StorageStateAsync();
    }

    private static bool IsOfSession(string cookie) => cookie.StartsWith("remit=", StringComparison.Ordinal);

    private async Task<Guid> WriteAsync(
        string kind,
        string title,
        string? amount,
        DateOnly on,
        HowDone done = HowDone.AsAnswered
    )
    {
        var input = new DecisionInput
        {
            Agreement = World.Pair.Id,
            Kind = kind,
            On = on,
            Title = title,
            Done = done,
        };
        if (amount is not null)
        {
            input.Facts["amount"] = amount;
            input.Facts["customer"] = "consumer";
        }

        var written = await World.AsAsync(
            World.Ines,
            scope => scope.GetRequiredService<WriteDecision>().RunAsync(input, null, CancellationToken.None)
        );
        return written.Value.Decision.Id;
    }

    private Task<Guid> TurnOutAsync(Guid id) =>
        World.AsAsync(
            World.Ines,
            async scope =>
            {
                var input = new RecordResult.Input { Kind = DecisionResultKind.Good, Note = "Closed in one mail." };
                var outcome = await scope
                    .GetRequiredService<RecordResult>()
                    .RunAsync(id, input, CancellationToken.None);
                return outcome.Value.Id;
            }
        );
}
