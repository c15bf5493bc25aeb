using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Remit.Web.Features.Starting;
using Remit.Web.Tests.Features.Diary;

namespace Remit.Web.Tests.Browser;

/// <summary>The diary as somebody alone sees it: empty, with a draft and entries, and its smaller pages.</summary>
public sealed class DiaryLookTests(Databases databases, Chromium chromium)
{
    [Fact]
    public async Task The_diary_is_right_empty_and_full()
    {
        await using var app = await databases.OwnAsync(Database.Sqlite);
        app.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        app.UseKestrel(0);
        app.StartServer();
        var token = app.Services.GetRequiredService<StartToken>().Renew();
        await using var window = await Window.OpenAsync(chromium, app.ClientOptions.BaseAddress, state: null);
        var page = window.Page;
        await page.GotoAsync($"/start?token={token}");
        await PressAsync(page, "I would like to decide more myself");
        await page.FillAsync("[name='Input.Name']", "Inês");
        await PressAsync(page, "Go on");

        await page.GotoAsync("/diary");
        await window.LookAsync("diary-empty");
        await BeginLineAsync(page);
        for (var size = 1; size <= 9; size++)
        {
            await WriteAsync(page, "Refund it and let them keep it", $"{size * 6}");
            await PressAsync(page, size == 9 ? "No answer" : "Same");
        }

        await WriteAsync(page, "Send a new zip and a short apology", "");
        await PressAsync(page, "Say the count on my page");
        await page.ClickAsync("summary:has-text('What came back so far')");
        await window.LookAsync("diary-full");
        await app.BeginGoalAsync(
            new(Guid.CreateVersion7(), null, 8, "Not yet. Show me eight first.", app.Clock.GetUtcNow().AddDays(-1))
        );
        await page.GotoAsync("/");
        await window.LookAsync("today-goal");
        await page.GotoAsync("/diary/hours");
        await window.LookAsync("diary-hours");
        await page.GotoAsync("/diary");
        await PressAsync(page, "Different");
        await window.LookAsync("diary-entry");
    }

    private static async Task BeginLineAsync(IPage page)
    {
        await page.GotoAsync("/lines/new?work=support");
        await PressAsync(page, "Refunds");
        await PressAsync(page, "£60");
    }

    private static async Task WriteAsync(IPage page, string would, string amount)
    {
        await page.GotoAsync("/diary");
        await page.FillAsync("[name='entry.would']", would);
        await page.FillAsync("[name='typed.entry.amount']", amount);
        await PressAsync(page, "Write it down");
    }

    private static async Task PressAsync(IPage page, string button)
    {
        await page.Locator($"main :is(button, a):has-text('{button}')").First.ClickAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }
}
