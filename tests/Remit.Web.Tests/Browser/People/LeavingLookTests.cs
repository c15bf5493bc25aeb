using Remit.Web.Tests.Features.Mail;

namespace Remit.Web.Tests.Browser;

/// <summary>Ending what two people have together, leaving for good, and for how long what is written is kept.</summary>
public sealed class LeavingLookTests(Databases databases, Chromium chromium)
{
    [Fact]
    public async Task The_pages_about_ending_and_leaving_are_right_in_light_and_dark_on_a_phone_and_a_desk()
    {
        await using var app = await databases.OwnAsync(Database.Sqlite);
        app.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        app.UseKestrel(0);
        app.StartServer();
        var world = await World.InAsync(app);
        await world.AdministerAsync(world.Maarten);
        await using var hers = await Window.OpenAsync(chromium, app.ClientOptions.BaseAddress, state: null);
        await using var his = await Window.OpenAsync(chromium, app.ClientOptions.BaseAddress, state: null);
        await hers.SignInAsync(await world.MailOfAsync(world.Ines));
        await his.SignInAsync(await world.MailOfAsync(world.Maarten));

        await his.Page.GotoAsync("/admin/keeping");
        await his.LookAsync("keeping");
        await hers.Page.GotoAsync("/account/who-reads-what");
        await hers.LookAsync("who-reads-what");
        await hers.Page.GotoAsync("/page");
        await hers.LookAsync("page-with-end");
        await new Hands(hers.Page).TapAsync("End this");
        await hers.LookAsync("end-hers");
        await his.Page.GotoAsync($"/pairs/{world.Pair.Id}/end");
        await his.LookAsync("end-his");
        await new Hands(hers.Page).TapAsync("End it now");
        await hers.LookAsync("ended-hers");
        await his.Page.GotoAsync("/");
        await his.LookAsync("ended-his-today");
        await his.Page.GotoAsync("/page");
        await his.LookAsync("ended-his-page");

        await hers.Page.GotoAsync("/account/data/erase");
        await hers.LookAsync("erase");
        await hers.Page.FillAsync("[name='Input.Confirm']", World.Password);
        await new Hands(hers.Page).TapAsync("Erase it for good");
        await hers.LookAsync("erased");
        await his.Page.GotoAsync("/page");
        await his.LookAsync("left-his-page");
    }
}
