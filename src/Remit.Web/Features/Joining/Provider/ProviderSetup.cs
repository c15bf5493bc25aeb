using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Remit.Web.Features.Accounts;
using Remit.Web.Hosting;
using Remit.Web.Ui;

namespace Remit.Web.Features.Joining;

/// <summary>Signing in through a provider of OpenID Connect, where one is configured.</summary>
internal static class ProviderSetup
{
    /// <summary>The name of the scheme, also of every login kept.</summary>
    public const string Scheme = "Provider";

    private const string BackPath = "/sign-in/provider/back";

    public static void AddProvider(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<EnterByProvider>();
        if (ProviderSettings.Of(builder.Configuration) is not { } provider)
        {
            return;
        }

        builder
            .Services.AddAuthentication()
            .AddOpenIdConnect(Scheme, provider.Name, options => Configure(options, provider));
    }

    private static void Configure(OpenIdConnectOptions options, ProviderSettings provider)
    {
        options.Authority = provider.Authority.AbsoluteUri;
        options.ClientId = provider.Client;
        options.ClientSecret = provider.Secret;
        options.SignInScheme = IdentityConstants.ExternalScheme;
        options.CallbackPath = "/sign-in/provider/answer";
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.RequireHttpsMetadata = !provider.Authority.IsLoopback;
        options.MapInboundClaims = false;
        options.SaveTokens = false;
        options.Scope.Clear();
        options.Scope.Add("openid");
        options.Scope.Add("profile");
        options.Scope.Add("email");
        options.GetClaimsFromUserInfoEndpoint = true;
        options.ClaimActions.MapJsonKey("email_verified", "email_verified");
        options.Events.OnRemoteFailure = context =>
        {
            // Whoever turns back at the provider, or answers too late, is not at fault.
            context.Response.Redirect("/sign-in?provider=failed");
            context.HandleResponse();
            return Task.CompletedTask;
        };
    }

    // A link, not a form: a form may lead nowhere but here, and to begin changes nothing.
    public static void MapProvider(this WebApplication app)
    {
        if (app.Services.GetRequiredService<Settings>().Provider is null)
        {
            return;
        }

        app.MapGet("/sign-in/provider", Begin).AllowAnonymous().ExcludeFromDescription();
        app.MapGet(
                BackPath,
                async (EnterByProvider enter, string? returnUrl, CancellationToken cancellationToken) =>
                    Results.LocalRedirect(await enter.RunAsync(LocalAddress.Of(returnUrl), cancellationToken))
            )
            .AllowAnonymous()
            .ExcludeFromDescription();
    }

    private static IResult Begin(SignInManager<Account> signIn, string? returnUrl) =>
        Results.Challenge(
            signIn.ConfigureExternalAuthenticationProperties(
                Scheme,
                $"{BackPath}?returnUrl={Uri.EscapeDataString(LocalAddress.Of(returnUrl))}"
            ),
            [Scheme]
        );
}
