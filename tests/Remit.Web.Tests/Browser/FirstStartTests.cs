using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Remit.Web.Features.Starting;

namespace Remit.Web.Tests.Browser;

/// <summary>What somebody sees who starts Remit for the first time, and the worked example behind it.</summary>
public sealed class FirstStartTests(Databases databases, Chromium chromium)
{
    [Fact]
    public async Task The_first_start_and_the_worked_example_are_right()
    {
        await using var app = await databases.OwnAsync(Database.Sqlite);
        app.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        app.UseKestrel(0);
        app.StartServer();
        var token = app.Services.GetRequiredService<StartToken>().Renew();
        await using var window = await Window.OpenAsync(chromium, app.ClientOptions.BaseAddress, state: null);

        await window.Page.GotoAsync($"/start?token={token}");
        await window.LookAsync("welcome");
        await PressAsync(window.Page, "Look around in a worked example");
        await window.LookAsync("example-today");
        await window.Page.ClickAsync(".example summary");
        await window.LookAsync("example-open");
        await PressAsync(window.Page, "Week 12");
        await window.LookAsync("example-today-12");
        foreach (var place in new[] { "page", "ask", "log" })
        {
            await window.Page.GotoAsync($"/{place}");
            await window.LookAsync($"example-{place}-12");
        }

        await PressAsync(window.Page, "Maarten");
        await window.LookAsync("example-lead");
    }

    private static async Task PressAsync(IPage page, string button)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }
}
