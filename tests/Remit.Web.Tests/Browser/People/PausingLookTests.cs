using Remit.Web.Tests.Features.Pausing;

namespace Remit.Web.Tests.Browser;

/// <summary>Pausing what two agreed, and how both read it meanwhile.</summary>
public sealed class PausingLookTests(Databases databases, Chromium chromium)
{
    [Fact]
    public async Task The_pages_about_a_pause_are_right_in_light_and_dark_on_a_phone_and_a_desk()
    {
        await using var app = await databases.OwnAsync(Database.Sqlite);
        app.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        app.UseKestrel(0);
        app.StartServer();
        var world = await World.InAsync(app);
        await using var hers = await Window.OpenAsync(chromium, app.ClientOptions.BaseAddress, state: null);
        await using var his = await Window.OpenAsync(chromium, app.ClientOptions.BaseAddress, state: null);
        await hers.SignInAsync(await world.MailOfAsync(world.Ines));
        await his.SignInAsync(await world.MailOfAsync(world.Maarten));

        await hers.Page.GotoAsync("/page");
        await new Hands(hers.Page).TapAsync("Pause this");
        await hers.LookAsync("pause");
        await hers.Page.FillAsync("[name='Input.Until']", "2020-01-01");
        await new Hands(hers.Page).TapAsync("Pause it now");
        await hers.LookAsync("pause-refused");
        await hers.Page.GotoAsync($"/pairs/{world.Pair.Id}/pause");
        await hers.Page.FillAsync("[name='Input.Reason']", Pauses.Reason);
        await hers.Page.CheckAsync("[name='Input.Kinds[rota]']");
        await new Hands(hers.Page).TapAsync("Pause it now");
        await hers.LookAsync("paused-hers-page");
        await hers.Page.GotoAsync("/");
        await hers.LookAsync("paused-hers-today");
        await his.Page.GotoAsync("/");
        await his.LookAsync("paused-his-today");
        await his.Page.GotoAsync("/page");
        await his.LookAsync("paused-his-page");
        await his.Page.GotoAsync($"/pairs/{world.Pair.Id}/pause");
        await his.LookAsync("paused-his-pause");
        await hers.Page.GotoAsync("/ask/rota");
        await hers.LookAsync("paused-hers-answer");
    }
}
