using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Remit.Web.Tests.Features.Joining;

/// <summary>
/// A provider of OpenID Connect on loopback: whoever is at the door is signed in there, and each code is good once.
/// </summary>
internal sealed class Provider : IAsyncDisposable
{
    public const string Client = "remit";
    public const string Secret = "a secret between the two";

    private readonly ConcurrentDictionary<string, bool> used = new(StringComparer.Ordinal);
    private readonly WebApplication app;

    private Provider(WebApplication app) => this.app = app;

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Who is at the door; null when they turn back.</summary>
    public Guest? AtTheDoor { get; set; }

    /// <param name="Subject">Which account there.</param>
    /// <param name="Name">The name.</param>
    /// <param name="Mail">The address.</param>
    /// <param name="IsConfirmed">Whether the provider says that it is theirs.</param>
    public sealed record Guest(string Subject, string Name, string Mail, bool IsConfirmed);

    public static async Task<Provider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        Provider? provider = null;
        builder.Services.AddOpenIddict().AddServer(options => Configure(options, () => provider!));
        var host = builder.Build();
        host.UseAuthentication();
        provider = new Provider(host);
        await host.StartAsync(TestContext.Current.CancellationToken);
        var listens = host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        provider.Address = new Uri(listens.Addresses.Single());
        return provider;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private static void Configure(OpenIddictServerBuilder options, Func<Provider> provider)
    {
        options.EnableDegradedMode();
        options
            .SetAuthorizationEndpointUris("authorize")
            .SetTokenEndpointUris("token")
            .SetUserInfoEndpointUris("userinfo")
            .AllowAuthorizationCodeFlow()
            .RegisterScopes(Scopes.OpenId, Scopes.Profile, Scopes.Email)
            .RegisterClaims(Claims.Email, Claims.EmailVerified, Claims.Name)
            .AddEphemeralEncryptionKey()
            .AddEphemeralSigningKey()
            .UseAspNetCore()
            .DisableTransportSecurityRequirement();
        options.AddEventHandler<ValidateAuthorizationRequestContext>(handler =>
            handler.UseInlineHandler(context =>
            {
                if (
                    context.ClientId != Client
                    || context.RedirectUri?.EndsWith("/answer", StringComparison.Ordinal) != true
                )
                {
                    context.Reject(Errors.InvalidClient);
                }

                return default;
            })
        );
        options.AddEventHandler<ValidateTokenRequestContext>(handler =>
            handler.UseInlineHandler(context =>
            {
                if (
                    context.ClientId != Client
                    || context.ClientSecret != Secret
                    || !provider().IsNew(context.Request.Code)
                )
                {
                    context.Reject(Errors.InvalidClient);
                }

                return default;
            })
        );
        options.AddEventHandler<HandleAuthorizationRequestContext>(handler =>
            handler.UseInlineHandler(context =>
            {
                if (provider().AtTheDoor is { } guest)
                {
                    context.SignIn(PrincipalOf(guest, context.Request.GetScopes()));
                }
                else
                {
                    context.Reject(Errors.AccessDenied);
                }

                return default;
            })
        );
        options.AddEventHandler<HandleUserInfoRequestContext>(handler =>
            handler.UseInlineHandler(context =>
            {
                context.Email = context.AccessTokenPrincipal!.GetClaim(Claims.Email);
                context.EmailVerified = context.AccessTokenPrincipal!.GetClaim(Claims.EmailVerified) == "true";
                context.Claims.Add(Claims.Name, context.AccessTokenPrincipal!.GetClaim(Claims.Name));
                return default;
            })
        );
    }

    private bool IsNew(string? code) => used.TryAdd(code ?? "", true);

    private static ClaimsPrincipal PrincipalOf(Guest guest, IEnumerable<string> scopes)
    {
        var identity = new ClaimsIdentity("provider");
        identity.SetClaim(Claims.Subject, guest.Subject);
        identity.SetClaim(Claims.Name, guest.Name);
        identity.SetClaim(Claims.Email, guest.Mail);
        identity.SetClaim(Claims.EmailVerified, guest.IsConfirmed ? "true" : "false");
        identity.SetDestinations(_ => [Destinations.AccessToken]);
        var principal = new ClaimsPrincipal(identity);
        principal.SetScopes(scopes);
        return principal;
    }
}
