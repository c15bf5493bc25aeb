using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Remit.Web.Features.Starting;
using Remit.Web.Tests.Features.Mail;

namespace Remit.Web.Tests.Browser.Story;

/// <summary>From the talk to what stands: agreeing there and then, changing something, going on as it is; as one sees it.</summary>
public sealed partial class AgreeLookTests(Databases databases, Chromium chromium)
{
    [Fact]
    public async Task Agreeing_side_by_side_changing_and_going_on_are_right_in_light_and_dark_on_a_phone_and_a_desk()
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(Database.Sqlite)).By(server);
        app.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        app.UseKestrel(0);
        app.StartServer();
        await using var window = await Window.OpenAsync(chromium, app.ClientOptions.BaseAddress, state: null);
        var (page, hands) = (window.Page, new Hands(window.Page));
        await ComeInAsync(app, page);
        await PrepareAsync(page, hands);
        await page.GotoAsync("/talk/together");
        await hands.TapAsync("Yes");
        await hands.TapAsync("That is right");
        await page.GetByText("Agree now, while you sit together").WaitForAsync();
        await window.LookAsync("here-0-talk");
        await hands.TapAsync("Agree now, while you sit together");
        await page.Locator("[name='Input.Mail']").WaitForAsync();
        await window.LookAsync("here-1-address");
        await page.FillAsync("[name='Input.Mail']", "maarten@klimbroek.example");
        await hands.TapAsync("Send the code");
        await page.Locator("[name='Input.Code']").WaitForAsync();
        await app.WorkAsync();
        await window.LookAsync("here-2-code");
        await page.FillAsync("[name='Input.Code']", Code.Match(server.Received[^1].TextBody!).Value);
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("To our page").WaitForAsync();
        await page.GotoAsync("/");
        await window.LookAsync("here-3-today");
        await page.GotoAsync("/page");
        await page.ClickAsync("summary:has-text('Take it along')");
        await window.LookAsync("here-4-page");
        await hands.TapAsync("Change something");
        await page.GetByText("stands until both of you agree").WaitForAsync();
        await window.LookAsync("change-draft");

        app.Clock.SetUtcNow(TimeProvider.System.GetUtcNow().AddDays(29));
        await ComeInAsync(app, page);
        await page.GotoAsync("/");
        await page.GetByText("Go on as it is until").WaitForAsync();
        await window.LookAsync("renew-1");
        await page.ClickAsync("button:has-text('Go on as it is until')");
        await page.GetByText("It waits for Maarten").WaitForAsync();
        await window.LookAsync("renew-2-waits");
        await app.WorkAsync();
        await using var his = await Window.OpenAsync(chromium, app.ClientOptions.BaseAddress, state: null);
        await his.Page.GotoAsync(Link.Match(server.Received[^1].TextBody!).Value);
        await his.Page.GetByText("Go on as it is?").WaitForAsync();
        await his.LookAsync("renew-3-his");
    }

    private static Task<IResponse?> ComeInAsync(App app, IPage page) =>
        page.GotoAsync($"/start?token={app.Services.GetRequiredService<StartToken>().Renew()}");

    private static async Task PrepareAsync(IPage page, Hands hands)
    {
        await hands.TapAsync("I would like to decide more myself");
        await hands.TypeAsync("Your first name", "Inês");
        await hands.TapAsync("Go on");
        await page.GotoAsync("/lines/new?work=support");
        foreach (
            var answer in new[]
            {
                "Refunds",
                "£60",
                "£900",
                "The customer does not come back with the same problem",
                "Refund to another card",
                "Never",
            }
        )
        {
            await hands.TapAsync(answer);
        }

        await hands.TypeAsync("Your lead’s first name", "Maarten");
        await hands.TapAsync("A short note on Fridays");
        await page.GetByText("Prepare the talk").First.WaitForAsync();
    }

    [GeneratedRegex(@"/read/link\?token=[\w-]+", RegexOptions.NonBacktracking)]
    private static partial Regex Link { get; }

    [GeneratedRegex(@"\b\d{6}\b", RegexOptions.NonBacktracking)]
    private static partial Regex Code { get; }
}
