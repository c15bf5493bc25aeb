using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Accounts;
using Remit.Web.Tests.Features.Drafts;

namespace Remit.Web.Tests.Features.Joining;

/// <summary>Signing in through a real provider of OpenID Connect, over HTTP.</summary>
public sealed class ProviderTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static readonly Provider.Guest Maarten = new("m-1", "Maarten Hoekema", "maarten@klimbroek.example", true);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Somebody_invited_comes_in_through_the_provider_and_is_known_the_next_time(Database database)
    {
        await using var provider = await Provider.StartAsync();
        await using var app = await AppAsync(database, provider);
        var ines = await (await Alone.BeginAsync(app)).VisitAsync("/people/invite");
        await ines.Fill("Input.Name", "Maarten").SubmitAsync("Invite");
        provider.AtTheDoor = Maarten;
        var maarten = new Traveller(app);
        var join = await maarten.VisitAsync(new Uri(ines.Page.QuerySelector("#link")!.TextContent.Trim()).PathAndQuery);
        Assert.Contains("Come in with Our login", join.Text, Ordinal);

        await maarten.VisitAsync("/sign-in/provider");
        Assert.Equal("/welcome", maarten.Address);
        await maarten.SignOutAsync();
        await maarten.VisitAsync("/sign-in/provider?returnUrl=%2Faccount");

        Assert.Equal("/account", maarten.Address);
        Assert.Contains("You also sign in with Our login", maarten.Page.Text, Ordinal);
        Assert.Contains("Maarten", maarten.Page.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_stranger_is_told_to_ask_for_an_invitation(Database database)
    {
        await using var provider = await Provider.StartAsync();
        await using var app = await AppAsync(database, provider);
        await Alone.BeginAsync(app);
        provider.AtTheDoor = Maarten;
        var stranger = new Traveller(app);

        await stranger.VisitAsync("/sign-in/provider");

        Assert.Contains("nobody here goes by that address", stranger.Page.Text, Ordinal);
        Assert.StartsWith("/sign-in", (await stranger.VisitAsync("/account")).Address, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Where_the_settings_let_everyone_in_a_stranger_is_somebody_new(Database database)
    {
        await using var provider = await Provider.StartAsync();
        await using var app = (await AppAsync(database, provider)).With("OidcEveryone", "true");
        await Alone.BeginAsync(app);
        provider.AtTheDoor = Maarten;
        var stranger = new Traveller(app);

        await stranger.VisitAsync("/sign-in/provider");

        Assert.Equal("/welcome", stranger.Address);
    }

    [Theory, EachDatabase]
    public async Task Only_an_address_confirmed_in_both_places_makes_two_logins_one_person(Database database)
    {
        await using var provider = await Provider.StartAsync();
        await using var app = await AppAsync(database, provider);
        foreach (var (here, there) in ((bool, bool)[])[(true, true), (true, false), (false, true), (false, false)])
        {
            var world = await World.InAsync(app);
            var mail = await world.MailOfAsync(world.Maarten);
            await ConfirmAsync(app, mail, here);
            provider.AtTheDoor = Maarten with { Subject = mail, Mail = mail, IsConfirmed = there };
            var maarten = new Traveller(app);

            await maarten.VisitAsync("/sign-in/provider?returnUrl=%2Flog");

            Assert.Equal(here && there, maarten.Address == "/log");
        }
    }

    [Theory, EachDatabase]
    public async Task Turning_back_at_the_provider_is_said_in_words(Database database)
    {
        await using var provider = await Provider.StartAsync();
        await using var app = await AppAsync(database, provider);
        await Alone.BeginAsync(app);
        var visitor = new Traveller(app);

        await visitor.VisitAsync("/sign-in/provider");

        Assert.Contains("did not work", visitor.Page.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Coming_back_leads_nowhere_else(Database database)
    {
        await using var provider = await Provider.StartAsync();
        await using var app = (await AppAsync(database, provider)).With("OidcEveryone", "true");
        await Alone.BeginAsync(app);
        provider.AtTheDoor = Maarten;
        var maarten = new Traveller(app);
        await maarten.VisitAsync("/sign-in/provider");
        foreach (var address in (string[])["https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example"])
        {
            await maarten.SignOutAsync();

            await maarten.VisitAsync($"/sign-in/provider?returnUrl={Uri.EscapeDataString(address)}");

            Assert.Equal((HttpStatusCode.OK, "/"), (maarten.Page.Status, maarten.Address));
        }
    }

    [Theory, EachDatabase]
    public async Task An_answer_sent_by_somebody_else_or_a_second_time_lets_nobody_in(Database database)
    {
        await using var provider = await Provider.StartAsync();
        await using var app = (await AppAsync(database, provider)).With("OidcEveryone", "true");
        await Alone.BeginAsync(app);
        provider.AtTheDoor = Maarten;
        var maarten = new Traveller(app);
        await maarten.VisitAsync("/sign-in/provider");
        await maarten.SignOutAsync();
        foreach (var visitor in (Traveller[])[maarten, new(app)])
        {
            await visitor.VisitAsync(maarten.Answer);

            Assert.Contains("did not work", visitor.Page.Text, Ordinal);
            Assert.StartsWith("/sign-in", (await visitor.VisitAsync("/account")).Address, Ordinal);
        }
    }

    private async Task<App> AppAsync(Database database, Provider provider) =>
        (await databases.OwnAsync(database))
            .With("Oidc", provider.Address.ToString())
            .With("OidcClient", Provider.Client)
            .With("OidcSecret", Provider.Secret)
            .With("OidcName", "Our login");

    private static async Task ConfirmAsync(App app, string mail, bool isConfirmed)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = (await accounts.FindByEmailAsync(mail))!;
        account.EmailConfirmed = isConfirmed;
        Assert.True((await accounts.UpdateAsync(account)).Succeeded);
    }
}
