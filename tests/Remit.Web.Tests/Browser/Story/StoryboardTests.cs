using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Remit.Web.Features.Starting;

namespace Remit.Web.Tests.Browser;

/// <summary>
/// The first ten minutes of somebody alone, on a phone, in every language and form of address: from the three doors to a
/// page on paper and a reminder.
/// </summary>
public sealed class StoryboardTests(Databases databases, Chromium chromium)
{
    public static TheoryData<string> Languages { get; } = ["English", "Deutsch (du)", "Deutsch (Sie)"];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_first_ten_minutes(string language)
    {
        var words = Of(language);
        await using var app = await StartAsync();
        await using var window = await OpenAsync(app, words);
        var (page, hands) = (window.Page, new Hands(window.Page));
        await ChooseLanguageAsync(page, words);
        var step = 0;

        await GlanceAsync("doors");
        await hands.TapAsync(words.Door);
        await hands.TypeAsync(words.FirstName, "Inês");
        await GlanceAsync("name");
        foreach (
            var (name, press) in new[]
            {
                ("name", words.GoOn),
                ("work", words.Work),
                ("what", words.What),
                ("far", words.Far),
                ("month", words.Month),
                ("outcome", words.Outcome),
                ("never", words.Never),
            }
        )
        {
            await hands.TapAsync(press);
            await GlanceAsync("after-" + name);
        }

        await hands.TypeAsync(words.Times, "14");
        await hands.TapAsync(words.Different);
        await hands.TypeAsync(words.Lead, "Maarten");
        await GlanceAsync("told");
        await hands.TapAsync(words.Told);
        await Assertions.Expect(page.GetByText(words.Saying)).ToBeVisibleAsync();
        await GlanceAsync("page");

        await hands.TapAsync(words.Prepare);
        await hands.TapAsync(words.Warm);
        await Assertions.Expect(page.Locator("textarea").First).ToContainTextAsync(words.Message);
        var remind = page.Locator("summary", new() { HasText = words.Remind });
        await remind.ClickAsync();
        await GlanceAsync("talk");
        // The page was warm before, so nothing on it tells when it has come again, which closes what was opened meanwhile.
        if (!await page.Locator("details button").IsVisibleAsync())
        {
            await remind.ClickAsync();
        }

        await page.Locator("details button").ClickAsync();
        await Assertions.Expect(page.Locator("main p[role=status]").First).ToContainTextAsync(words.Reminded);
        await hands.TapAsync(words.Say);
        await GlanceAsync("say");
        await page.GotoAsync("/talk/replies");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = words.Replies })).ToBeVisibleAsync();
        await GlanceAsync("replies");
        await page.GotoAsync("/draft");
        await hands.TapAsync(words.Print);
        Assert.Contains(
            words.Saying,
            Paper.TextOf(await page.PdfAsync(new() { Format = "A4" })).Replace('\u00a0', ' ')
        );

        Task GlanceAsync(string name) => window.GlanceAsync($"story-{words.Key}-{++step:00}-{name}");
    }

    [Fact]
    public async Task Where_a_browser_asks_for_neither_language_it_is_English()
    {
        await using var app = await StartAsync();
        await using var window = await OpenAsync(app, StoryWords.English with { Locale = "fr-FR" });

        await Assertions.Expect(window.Page.GetByText(StoryWords.English.Door)).ToBeVisibleAsync();
    }

    private static StoryWords Of(string language) =>
        new[] { StoryWords.English, StoryWords.Du, StoryWords.Sie }.Single(words => words.Language == language);

    // A browser that asks for German is addressed as du, until somebody would rather be addressed as Sie.
    private static async Task ChooseLanguageAsync(IPage page, StoryWords words)
    {
        var choice = page.GetByRole(AriaRole.Button, new() { Name = words.Language, Exact = true });
        if (await choice.CountAsync() > 0)
        {
            await choice.ClickAsync();
        }

        await Assertions.Expect(page.GetByText(words.Door)).ToBeVisibleAsync();
    }

    private async Task<App> StartAsync()
    {
        var app = await databases.OwnAsync(Database.Sqlite);
        app.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        app.UseKestrel(0);
        app.StartServer();
        return app;
    }

    private async Task<Window> OpenAsync(App app, StoryWords words)
    {
        var window = await Window.OpenAsync(chromium, app.ClientOptions.BaseAddress, state: null, locale: words.Locale);
        await window.Page.GotoAsync($"/start?token={app.Services.GetRequiredService<StartToken>().Renew()}");
        return window;
    }
}
