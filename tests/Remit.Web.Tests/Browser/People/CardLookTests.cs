using Remit.Web.Tests.Features.Cards;

namespace Remit.Web.Tests.Browser;

/// <summary>The card for colleagues, where it is made and as it is read.</summary>
public sealed class CardLookTests(Databases databases, Chromium chromium)
{
    [Fact]
    public async Task The_card_is_right_in_light_and_dark_on_a_phone_and_a_desk()
    {
        await using var app = await databases.OwnAsync(Database.Sqlite);
        app.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        app.UseKestrel(0);
        app.StartServer();
        var world = await World.InAsync(app);
        await using var hers = await Window.OpenAsync(chromium, app.ClientOptions.BaseAddress, state: null);
        await using var anybodys = await Window.OpenAsync(chromium, app.ClientOptions.BaseAddress, state: null);
        await hers.SignInAsync(await world.MailOfAsync(world.Ines));

        await hers.Page.GotoAsync($"/pairs/{world.Pair.Id}/card");
        await hers.LookAsync("card-new");
        foreach (var kind in new[] { "refund", "reply", "rota", "contract" })
        {
            await hers.Page.CheckAsync($"[name='Input.Kinds[{kind}]']");
        }

        await hers.Page.CheckAsync("[name='Input.Outcomes']");
        await new Hands(hers.Page).TapAsync("Make the card");
        await hers.LookAsync("card-made");
        var address = (await world.CardAsync())!.Address;
        await hers.Page.GotoAsync("/page");
        await hers.LookAsync("card-on-page");
        await anybodys.Page.GotoAsync($"/card/{address}");
        await anybodys.LookAsync("card");
        await anybodys.Page.GotoAsync("/card/none");
        await anybodys.LookAsync("card-gone");
    }
}
