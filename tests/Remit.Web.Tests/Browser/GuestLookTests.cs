using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Remit.Web.Features.Starting;
using Remit.Web.Tests.Features.Mail;

namespace Remit.Web.Tests.Browser;

/// <summary>Inês sends her page, and her lead reads and agrees from the mail, without an account.</summary>
public sealed partial class GuestLookTests(Databases databases, Chromium chromium)
{
    private const int MostTaps = 3;

    [Fact]
    public async Task Sending_reading_and_agreeing_are_right_in_light_and_dark_on_a_phone_and_a_desk()
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(Database.Sqlite)).By(server);
        app.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        app.UseKestrel(0);
        app.StartServer();
        await using var hers = await Window.OpenAsync(chromium, app.ClientOptions.BaseAddress, state: null);
        await PrepareAsync(app, hers.Page);
        await hers.Page.GotoAsync("/talk/send");
        await hers.Page.FillAsync("[name='Input.Mail']", "maarten@klimbroek.example");
        await hers.LookAsync("send-1");
        await new Hands(hers.Page).TapAsync("Send the page");
        await hers.LookAsync("send-2-sent");
        await app.WorkAsync();
        var link = Link.Match(server.Received[^1].TextBody!).Value;

        await using var his = await Window.OpenAsync(chromium, app.ClientOptions.BaseAddress, state: null);
        var hands = new Hands(his.Page);
        await his.Page.GotoAsync(link);
        await his.LookAsync("read-0-start");
        await hands.TapAsync("Inês asks first and needs a clear go");
        await his.LookAsync("read-1-line");
        await hands.TapAsync("Yes, for four weeks");
        await his.LookAsync("read-1");
        await hands.TapAsync("I agree: send me a code");
        await app.WorkAsync();
        var code = Code.Match(server.Received[^1].TextBody!).Value;
        await hands.TypeAsync("The code from the mail", code == "000000" ? "000001" : "000000");
        await hands.TapAsync("I agree");
        await his.LookAsync("read-2-wrong");
        var taps = hands.Taps;
        await hands.TypeAsync("The code from the mail", code);
        await hands.TapAsync("I agree");
        await his.LookAsync("read-3-agreed");
        Assert.InRange(1 + hands.Taps - taps, 1, MostTaps);

        await hers.Page.GotoAsync("/page");
        await hers.Page.GetByText("Details", new() { Exact = true }).ClickAsync();
        await hers.LookAsync("read-4-page");
        await his.Page.GotoAsync("/read/link?token=guess");
        await his.LookAsync("read-5-over");
    }

    [Fact]
    public async Task The_other_answers_are_right_in_light_and_dark_on_a_phone_and_a_desk()
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(Database.Sqlite)).By(server);
        app.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        app.UseKestrel(0);
        app.StartServer();
        await using var hers = await Window.OpenAsync(chromium, app.ClientOptions.BaseAddress, state: null);
        await PrepareAsync(app, hers.Page);
        var link = await SendAsync(app, hers.Page, server);
        await using var his = await Window.OpenAsync(chromium, app.ClientOptions.BaseAddress, state: null);
        var hands = new Hands(his.Page);
        await his.Page.GotoAsync(link);
        await hands.TapAsync("Go on without");

        await hands.TapAsync("A question");
        await hands.TypeAsync("Your question", "Also for vouchers?");
        await his.LookAsync("answer-1-question");
        await hands.TapAsync("Ask");
        await his.LookAsync("answer-2-asked");
        await hers.Page.GotoAsync("/");
        await hers.LookAsync("answer-3-today");
        await new Hands(hers.Page).TapAsync("Answer it");
        await hers.LookAsync("answer-4-hers");
        await new Hands(hers.Page).TypeAsync("Your answer", "Yes, at face value.");
        await new Hands(hers.Page).TapAsync("Answer");

        await his.Page.ReloadAsync();
        await hands.TapAsync("Answer this another way");
        await hands.TapAsync("Not yet");
        await his.LookAsync("answer-5-not-yet");
        await his.Page.GoBackAsync();
        await hands.TapAsync("Yes, with a change");
        await hands.TypeAsync("How far would be all right?", "forty");
        await hands.TapAsync("Use this");
        await his.LookAsync("answer-6-wrong");
        await hands.TypeAsync("How far would be all right?", "40");
        await hands.TapAsync("Use this");
        await his.LookAsync("answer-7-changed");
        await hands.TapAsync("Send it back: send me a code");
        await app.WorkAsync();
        await hands.TypeAsync("The code from the mail", Code.Match(server.Received[^1].TextBody!).Value);
        await hands.TapAsync("Send it back");
        await his.LookAsync("answer-8-sent");
        await hers.Page.GotoAsync("/");
        await new Hands(hers.Page).TapAsync("Read it");
        await hers.LookAsync("answer-9-back");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task He_answers_one_line_from_the_mail_in_at_most_six_taps_besides_the_code(bool knowsScripts)
    {
        const int MostToAgree = 6;
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(Database.Sqlite)).By(server);
        app.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        app.UseKestrel(0);
        app.StartServer();
        await using var hers = await Window.OpenAsync(chromium, app.ClientOptions.BaseAddress, state: null);
        await PrepareAsync(app, hers.Page);
        var link = await SendAsync(app, hers.Page, server);
        await using var his = await Window.OpenAsync(
            chromium,
            app.ClientOptions.BaseAddress,
            state: null,
            knowsScripts
        );
        var hands = new Hands(his.Page);
        // The link in the mail is the first of them.
        await his.Page.GotoAsync(link);

        await hands.TapAsync("Inês decides, then tells");
        await hands.TapAsync("Yes, for four weeks");
        await hands.TapAsync("I agree: send me a code");
        await app.WorkAsync();
        await hands.TypeAsync("The code from the mail", Code.Match(server.Received[^1].TextBody!).Value);
        await hands.TapAsync("I agree");

        await his.Page.GetByText("You and Inês have both agreed").WaitForAsync();
        Assert.InRange(1 + hands.Taps, 1, MostToAgree);
    }

    [Fact]
    public async Task By_keyboard_alone_somebody_agrees()
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(Database.Sqlite)).By(server);
        app.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        app.UseKestrel(0);
        app.StartServer();
        await using var hers = await Window.OpenAsync(chromium, app.ClientOptions.BaseAddress, state: null);
        await PrepareAsync(app, hers.Page);
        await hers.Page.GotoAsync("/talk/send");
        await hers.Page.FillAsync("[name='Input.Mail']", "maarten@klimbroek.example");
        await new Hands(hers.Page).TapAsync("Send the page");
        await app.WorkAsync();
        await using var his = await Window.OpenAsync(
            chromium,
            app.ClientOptions.BaseAddress,
            state: null,
            knowsScripts: false
        );
        await his.Page.GotoAsync(Link.Match(server.Received[^1].TextBody!).Value);

        await PressAsync(his.Page, "button", "Inês decides, then tells", "[name='Said.Is']");
        await PressAsync(his.Page, "button", "Yes, for four weeks", "button:text('I agree')");
        await PressAsync(his.Page, "button", "I agree: send me a code");
        await app.WorkAsync();
        await PressAsync(his.Page, "input", "");
        await his.Page.Keyboard.TypeAsync(Code.Match(server.Received[^1].TextBody!).Value);
        await his.Page.Keyboard.PressAsync("Enter");

        await his.Page.GetByText("You and Inês have both agreed").WaitForAsync();
    }

    private static async Task<string> SendAsync(App app, IPage page, MailServer server)
    {
        await page.GotoAsync("/talk/send");
        await page.FillAsync("[name='Input.Mail']", "maarten@klimbroek.example");
        await new Hands(page).TapAsync("Send the page");
        await app.WorkAsync();
        return Link.Match(server.Received[^1].TextBody!).Value;
    }

    private static async Task PrepareAsync(App app, IPage page)
    {
        var hands = new Hands(page);
        await page.GotoAsync($"/start?token={app.Services.GetRequiredService<StartToken>().Renew()}");
        await hands.TapAsync("I would like to decide more myself");
        await hands.TypeAsync("Your first name", "Inês");
        await hands.TapAsync("Go on");
        await page.GotoAsync("/lines/new?work=support");
        foreach (var answer in new[] { "Refunds", "£60", "£900" })
        {
            await hands.TapAsync(answer);
        }

        await hands.TapAsync("The customer does not come back with the same problem");
        await hands.TapAsync("Refund to another card");
        await page.FillAsync("[name='typed.line.times']", "14");
        await hands.TapAsync("Never");
        await page.FillAsync("[name='page.lead']", "Maarten");
        await hands.TapAsync("A short note on Fridays");
    }

    // From place to place by the Tab key, to a button of that text or a field; a button is pressed.
    private static async Task PressAsync(IPage page, string tag, string text, string then = "[name='Input.Code']")
    {
        const int Most = 60;
        for (var pressed = 0; pressed < Most; pressed++)
        {
            await page.Keyboard.PressAsync("Tab");
            var here = page.Locator($"{tag}:focus");
            if (
                await here.CountAsync() == 1
                && (await here.TextContentAsync())!.Contains(text, StringComparison.Ordinal)
            )
            {
                if (tag == "button")
                {
                    await page.Keyboard.PressAsync("Enter");
                    await page.Locator(then).First.WaitForAsync();
                }

                return;
            }
        }

        Assert.Fail($"No {tag} '{text}' is reached by keyboard.");
    }

    [GeneratedRegex(@"/read/link\?token=[\w-]+", RegexOptions.NonBacktracking)]
    private static partial Regex Link { get; }

    [GeneratedRegex(@"\b\d{6}\b", RegexOptions.NonBacktracking)]
    private static partial Regex Code { get; }
}
