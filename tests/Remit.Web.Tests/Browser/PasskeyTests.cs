using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Remit.Web.Features.Starting;

namespace Remit.Web.Tests.Browser;

/// <summary>Passkeys, with a browser and an authenticator that answers for a finger; and the pages of an account.</summary>
public sealed class PasskeyTests(Databases databases, Chromium chromium)
{
    [Theory, EachDatabase]
    public async Task A_passkey_is_made_and_signs_in_and_once_removed_does_no_more(Database database)
    {
        await using var app = await BeginAsync(database);
        await using var window = await Window.OpenAsync(chromium, NamedAddress(app), state: null);
        await PutAuthenticatorAsync(window.Page);
        await window.Page.GotoAsync($"/start?token={TokenOf(app)}");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "I would like to decide more myself" }).ClickAsync();
        await window.Page.Locator("[name='Input.Name']").FillAsync("Inês");
        await PressAsync(window.Page, "Go on");

        await window.Page.GotoAsync("/account");
        await PressAsync(window.Page, "Add a passkey");
        await Assertions.Expect(window.Page.Locator("#passkeys li")).ToHaveCountAsync(1);
        await window.LookAsync("account");
        await SignOutAsync(window.Page);
        await window.Page.WaitForURLAsync(address => !address.Contains("sign-in", StringComparison.Ordinal));
        await window.Page.GotoAsync("/account");
        await PressAsync(window.Page, "Remove");
        await Assertions.Expect(window.Page.Locator("#passkeys li")).ToHaveCountAsync(0);
        await SignOutAsync(window.Page);

        await Assertions.Expect(window.Page.GetByText("This passkey is not known here")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_pages_of_coming_in_are_right()
    {
        await using var app = await BeginAsync(Database.Sqlite);
        await using var window = await Window.OpenAsync(chromium, NamedAddress(app), state: null);
        await window.Page.GotoAsync($"/start?token={TokenOf(app)}");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "I would like to decide more myself" }).ClickAsync();
        await window.Page.Locator("[name='Input.Name']").FillAsync("Inês");
        await PressAsync(window.Page, "Go on");

        await window.Page.GotoAsync("/account/tokens");
        await window.Page.Locator("[name='Input.Name']").FillAsync("Our shop program");
        await window.Page.Locator("label:has([name='Input.Ask'])").ClickAsync();
        await PressAsync(window.Page, "Make it");
        await window.LookAsync("tokens");
        await window.Page.GotoAsync("/account/who-reads-what");
        await window.LookAsync("who-reads-what");
        await window.Page.GotoAsync("/account/data");
        await window.LookAsync("own-data");
        await window.Page.GotoAsync("/people/invite");
        await window.Page.Locator("[name='Input.Name']").FillAsync("Maarten");
        await PressAsync(window.Page, "Invite");
        await window.LookAsync("invite");
        var link = await window.Page.Locator("#link").TextContentAsync();
        await using var other = await Window.OpenAsync(chromium, NamedAddress(app), state: null);
        await other.Page.GotoAsync(new Uri(link!.Trim()).PathAndQuery);
        await other.LookAsync("join");
        await other.Page.GotoAsync("/sign-in");
        await other.LookAsync("sign-in");
        await other.Page.GotoAsync("/sign-in/forgotten");
        await other.LookAsync("forgotten-without-mail");
        await other.Page.GotoAsync("/sign-in/new-password?code=guessed");
        await other.LookAsync("new-password-over");
        await other.Page.GotoAsync("/account/confirm?code=guessed");
        await other.LookAsync("confirm");
    }

    private async Task<App> BeginAsync(Database database)
    {
        var app = await databases.OwnAsync(database);
        app.Clock.SetUtcNow(TimeProvider.System.GetUtcNow());
        app.UseKestrel(0);
        app.StartServer();
        return app;
    }

    // Passkeys belong to a name; an address of numbers has none.
    private static Uri NamedAddress(App app) =>
        new UriBuilder(app.ClientOptions.BaseAddress) { Host = "localhost" }.Uri;

    private static string TokenOf(App app) => app.Services.GetRequiredService<StartToken>().Renew();

    private static async Task PutAuthenticatorAsync(IPage page)
    {
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("WebAuthn.enable", new() { ["enableUI"] = false });
        await devtools.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new()
            {
                ["options"] = new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    ["protocol"] = "ctap2",
                    ["transport"] = "internal",
                    ["hasResidentKey"] = true,
                    ["hasUserVerification"] = true,
                    ["isUserVerified"] = true,
                    ["automaticPresenceSimulation"] = true,
                },
            }
        );
    }

    // The page to sign in offers passkeys by itself, and this authenticator takes every offer: no button is pressed.
    private static async Task SignOutAsync(IPage page)
    {
        await page.GotoAsync("/sign-out");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out", Exact = true }).ClickAsync();
    }

    private static async Task PressAsync(IPage page, string button)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = false }).First.ClickAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }
}
