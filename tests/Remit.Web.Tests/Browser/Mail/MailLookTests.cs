using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Remit.Web.Features.Mail;
using Remit.Web.Tests.Features.Mail;
using SmtpServer.Protocol;

namespace Remit.Web.Tests.Browser;

/// <summary>The pages about mail: one's own choice, its end by a link, and what runs the installation sees.</summary>
public sealed class MailLookTests(Databases databases, Chromium chromium)
{
    [Fact]
    public async Task The_pages_about_mail_are_right_in_light_and_dark_on_a_phone_and_a_desk()
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(Database.Sqlite)).By(server);
        app.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        app.UseKestrel(0);
        app.StartServer();
        var world = await World.InAsync(app);
        await world.AdministerAsync(world.Ines);
        await using var window = await Window.OpenAsync(chromium, app.ClientOptions.BaseAddress, state: null);
        var page = window.Page;
        await SignInAsync(page, await world.MailOfAsync(world.Ines));

        await page.GotoAsync("/account/mail");
        await page.GetByLabel("And one about my week").CheckAsync();
        await PressAsync(page, "Save");
        await window.LookAsync("mail-mine");

        await page.GotoAsync("/admin/mail");
        await window.LookAsync("mail-admin");
        server.ToRecipients = new(SmtpReplyCode.MailboxUnavailable, "5.1.1 nobody of that name lives here");
        await app.PutAsync(Mailing.LetterTo("kai@klimbroek.example"));
        await app.WorkAsync();
        await app.PutAsync(Mailing.LetterTo("li@klimbroek.example"));
        await page.GotoAsync("/admin/mail");
        await PressAsync(page, "Send a test mail to me");
        await window.LookAsync("mail-admin-stuck");

        await using var scope = app.Services.CreateAsyncScope();
        var link = new Uri(scope.ServiceProvider.GetRequiredService<LessLink>().Of(world.Ines.Id));
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync(link.PathAndQuery);
        await window.LookAsync("mail-less");
        await PressAsync(page, "No more mails about my week");
        await window.LookAsync("mail-less-done");
    }

    private static async Task SignInAsync(IPage page, string mail)
    {
        await page.GotoAsync("/sign-in");
        await page.FillAsync("[name='Input.Mail']", mail);
        await page.FillAsync("[name='Input.Password']", World.Password);
        await page.Locator("form:has([name='Input.Password']) button[type=submit]").ClickAsync();
        await page.Locator("a.me").WaitForAsync();
    }

    private static Task PressAsync(IPage page, string button) =>
        page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
}
