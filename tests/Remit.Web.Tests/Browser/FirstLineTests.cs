using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Remit.Web.Features.Starting;

namespace Remit.Web.Tests.Browser;

/// <summary>The first minutes of somebody alone, from an empty installation to a page on paper.</summary>
public sealed class FirstLineTests(Databases databases, Chromium chromium)
{
    private const int MostTaps = 15;
    private const int MostWords = 15;

    private const string Saying =
        "Refunds up to £60 each: I decide and tell you on Fridays; above that I ask you first.";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_nothing_to_a_printable_page_takes_few_taps_and_words(bool knowsScripts)
    {
        await using var app = await StartAsync();
        await using var window = await OpenAsync(app, knowsScripts);
        var hands = new Hands(window.Page);

        await AskForRefundsAsync(window, hands, _ => Task.CompletedTask);
        await hands.TapAsync("Print");

        var pdf = await window.Page.PdfAsync(new() { Format = "A4" });
        Assert.Contains(Saying, Paper.TextOf(pdf), StringComparison.Ordinal);
        Assert.InRange(hands.Taps, 1, MostTaps);
        Assert.InRange(hands.Words, 1, MostWords);
    }

    [Fact]
    public async Task Every_screen_of_the_first_minutes_is_right()
    {
        await using var app = await StartAsync();
        await using var window = await OpenAsync(app, knowsScripts: true);

        await AskForRefundsAsync(window, new Hands(window.Page), window.LookAsync);
        await window.LookAsync("line-9-draft");
        await window.Page.GetByText("More", new() { Exact = true }).ClickAsync();
        await window.LookAsync("line-9-draft-more");
        foreach (
            var (name, address) in new[]
            {
                ("line-10-print", "/draft/print"),
                ("line-11-take", "/draft/take"),
                ("line-12-today", "/"),
            }
        )
        {
            await window.Page.GotoAsync(address);
            await window.LookAsync(name);
        }
    }

    [Fact]
    public async Task Every_screen_of_the_talk_is_right()
    {
        await using var app = await StartAsync();
        await using var window = await OpenAsync(app, knowsScripts: true);
        var hands = new Hands(window.Page);
        await AskForRefundsAsync(window, hands, _ => Task.CompletedTask);

        await hands.TapAsync("Prepare the talk");
        await window.LookAsync("talk-1");
        foreach (
            var (name, address) in new[]
            {
                ("talk-2-say", "/talk/say"),
                ("talk-3-replies", "/talk/replies"),
                ("talk-4-together", "/talk/together"),
            }
        )
        {
            await window.Page.GotoAsync(address);
            await window.LookAsync(name);
        }

        await hands.TapAsync("Not yet …");
        await window.LookAsync("talk-5-not-yet");
        await window.Page.GoBackAsync();
        await hands.TapAsync("Yes, but …");
        await window.LookAsync("talk-6-but");
        await hands.TypeAsync("How far would be all right?", "40");
        await hands.TapAsync("Take it over");
        await window.LookAsync("talk-7-read-back");
        await hands.TapAsync("Yes, that is right");
        await window.LookAsync("talk-8-done");
        await window.Page.GotoAsync("/draft");
        await window.LookAsync("talk-9-draft");
    }

    [Fact]
    public async Task Every_screen_of_the_other_doors_is_right()
    {
        await using var app = await StartAsync();
        await using var window = await OpenAsync(app, knowsScripts: true);
        var hands = new Hands(window.Page);
        await hands.TapAsync("I would like to know what is expected of me");
        await hands.TypeAsync("Your first name", "Inês");
        await hands.TapAsync("Go on");
        await window.LookAsync("clear-1");
        await window.Page.Locator("#well textarea").FillAsync("Nobody waits longer than a day");
        await window.Page.Locator("#well button").ClickAsync();
        await window.LookAsync("clear-2");
        await hands.TypeAsync("Who will you ask?", "Maarten");
        await hands.TapAsync("Go on");
        await window.LookAsync("clear-3-together");
        await hands.TapAsync("Go on");
        await window.LookAsync("clear-4-read-back");
        await window.Page.GotoAsync("/draft");
        await window.LookAsync("clear-5-page");
        await window.Page.GotoAsync("/lines/new?role=Lead");
        await window.LookAsync("offer-1");
        await window.Page.GotoAsync("/guide");
        await window.LookAsync("guide");
    }

    [Theory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task The_worksheet_is_one_sheet(string format)
    {
        await using var app = await StartAsync();
        await using var window = await OpenAsync(app, knowsScripts: true);
        await window.Page.GotoAsync("/worksheet");
        await window.LookAsync("worksheet");

        var pdf = await window.Page.PdfAsync(new() { Format = format, PrintBackground = true });

        await Paper.KeepAsync(pdf, $"worksheet-{format}");
        Assert.Equal(1, Paper.PagesOf(pdf));
        Assert.Contains("You’re not ready.", Paper.TextOf(pdf), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task The_draft_prints_on_one_sheet_or_two_and_nothing_of_the_screen(string format)
    {
        await using var app = await StartAsync();
        await using var window = await OpenAsync(app, knowsScripts: true);
        await AskForRefundsAsync(window, new Hands(window.Page), _ => Task.CompletedTask);
        await window.Page.GotoAsync("/draft");

        var pdf = await window.Page.PdfAsync(new() { Format = format, PrintBackground = true });

        await Paper.KeepAsync(pdf, $"draft-{format}");
        var text = Paper.TextOf(pdf);
        Assert.InRange(Paper.PagesOf(pdf), 1, 2);
        Assert.Contains(Saying, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Add another line", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Currency of the amounts", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_is_there_again_after_the_connection_was_lost()
    {
        await using var app = await StartAsync();
        await using var window = await OpenAsync(app, knowsScripts: true);
        var hands = new Hands(window.Page);
        await hands.TapAsync("I would like to decide more myself");
        await hands.TypeAsync("Your first name", "Inês");
        await hands.TapAsync("Go on");
        await hands.TapAsync("Customer support");
        await hands.TypeAsync("Something else", "Letters to the editor");

        await window.Page.Context.SetOfflineAsync(true);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
        await window.Page.Context.SetOfflineAsync(false);
        await window.Page.GoBackAsync();

        await Assertions
            .Expect(window.Page.GetByLabel("Something else", new() { Exact = true }))
            .ToHaveValueAsync("Letters to the editor");
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var app = await StartAsync();
        await using var window = await OpenAsync(app, knowsScripts: true);
        var hands = new Hands(window.Page);
        await hands.KeyAsync("I would like to decide more myself");
        await hands.TypeHereAsync("Inês");
        await hands.KeyAsync("Go on");
        foreach (
            var name in new[]
            {
                "Customer support",
                "Refunds",
                "£60",
                "£900",
                "The customer does not",
                "Refund to another",
            }
        )
        {
            await hands.KeyAsync(name);
        }

        await hands.TypeHereAsync("14");
        await hands.KeyAsync("Never");
        await hands.TypeHereAsync("Maarten");
        await hands.KeyAsync("A short note on Fridays");

        await Assertions.Expect(window.Page.GetByText(Saying)).ToBeVisibleAsync();
    }

    private static async Task AskForRefundsAsync(Window window, Hands hands, Func<string, Task> lookAsync)
    {
        await lookAsync("line-1-doors");
        await hands.TapAsync("I would like to decide more myself");
        await lookAsync("line-2-name");
        await hands.TypeAsync("Your first name", "Inês");
        await hands.TapAsync("Go on");
        await lookAsync("line-3-work");
        await hands.TapAsync("Customer support");
        await lookAsync("line-4-what");
        await hands.TapAsync("Refunds");
        await lookAsync("line-5-far");
        await hands.TapAsync("£60");
        await lookAsync("line-5-far-month");
        await hands.TapAsync("£900");
        await lookAsync("line-6-aim");
        await hands.TapAsync("The customer does not come back with the same problem");
        await lookAsync("line-6-aim-never");
        await hands.TapAsync("Refund to another card");
        await lookAsync("line-7-so-far");
        await hands.TypeAsync("About how often did it come up last month?", "14");
        await hands.TapAsync("Never");
        await lookAsync("line-8-told");
        await hands.TypeAsync("Your lead’s first name", "Maarten");
        await hands.TapAsync("A short note on Fridays");
        await Assertions.Expect(window.Page.GetByText(Saying)).ToBeVisibleAsync();
    }

    private async Task<App> StartAsync()
    {
        var app = await databases.OwnAsync(Database.Sqlite);
        app.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        app.UseKestrel(0);
        app.StartServer();
        return app;
    }

    private async Task<Window> OpenAsync(App app, bool knowsScripts)
    {
        var token = app.Services.GetRequiredService<StartToken>().Renew();
        var window = await Window.OpenAsync(chromium, app.ClientOptions.BaseAddress, state: null, knowsScripts);
        await window.Page.GotoAsync($"/start?token={token}");
        return window;
    }
}
