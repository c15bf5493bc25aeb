using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Remit.Web.Data;
using Remit.Web.Hosting;
using Remit.Web.Jobs;
using Remit.Web.Security;

namespace Remit.Web.Features.Accounts;

/// <summary>Signing in: people by cookie, with a password or a passkey; programs by token.</summary>
internal static class AccountSetup
{
    /// <summary>How many characters a password has at least.</summary>
    public const int ShortestPassword = 12;

    /// <summary>How many characters a password has at most: looking at a longer one would only cost time.</summary>
    public const int LongestPassword = 200;

    /// <summary>How many characters a mail address has at most.</summary>
    public const int LongestMail = 254;

    private const string CookieOrToken = "CookieOrToken";

    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        builder.Services.AddAuthentication(CookieOrToken).AddIdentityCookies();
        builder
            .Services.AddAuthentication()
            .AddScheme<AuthenticationSchemeOptions, TokenScheme>(TokenScheme.Name, _ => { })
            .AddPolicyScheme(
                CookieOrToken,
                null,
                options =>
                    options.ForwardDefaultSelector = context =>
                        TokenScheme.IsMeant(context.Request) ? TokenScheme.Name : IdentityConstants.ApplicationScheme
            );
        builder.AddIdentity();
        builder.Services.ConfigureApplicationCookie(SetCookie);
        builder.Services.AddCascadingAuthenticationState();
        builder.Services.AddScoped<Sessions>();
        builder.Services.AddScoped<SignIn>();
        builder.Services.AddScoped<SetPassword>();
        builder.Services.AddScoped<ChangePassword>();
        builder.Services.AddScoped<MyAccount>();
        builder.Services.AddScoped<EndSessions>();
        builder.Services.AddScoped<AddPasskey>();
        builder.Services.AddScoped<RemovePasskey>();
        builder.Services.AddScoped<SignInWithPasskey>();
        builder.Services.AddScoped<AccountLetters>();
        builder.Services.AddScoped<AskForRecovery>();
        builder.Services.AddScoped<IJobHandler, RecoverAccount>();
        builder.Services.AddScoped<SetNewPassword>();
        builder.Services.AddScoped<ConfirmMail>();
        builder.Services.AddScoped<MakeToken>();
        builder.Services.AddScoped<EndToken>();
    }

    public static void MapAccounts(this WebApplication app) => app.MapPasskeys();

    public static void UseAccounts(this WebApplication app)
    {
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.UseStaleForms();
    }

    private static void AddIdentity(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddIdentityCore<Account>(options =>
            {
                RemitDb.UseSchema(options);
                // Length is what protects a password; demanding signs makes people write them down.
                options.Password.RequiredLength = ShortestPassword;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
            })
            .AddEntityFrameworkStores<RemitDb>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        builder.Services.Configure<DataProtectionTokenProviderOptions>(links =>
            links.TokenLifespan = TimeSpan.FromHours(AccountLetters.Hours)
        );
        builder
            .Services.AddOptions<IdentityPasskeyOptions>()
            .Configure<Settings>(
                // Behind a proxy, or for somebody who plays with names, the address of a request is not ours to trust.
                (options, settings) => options.ServerDomain = settings.PublicHost
            );
    }

    private static void SetCookie(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "remit";
        cookie.LoginPath = "/sign-in";
        cookie.LogoutPath = "/sign-out";
        cookie.ExpireTimeSpan = TimeSpan.FromDays(Session.Days);
        cookie.SlidingExpiration = false;
        cookie.Events.OnRedirectToAccessDenied = context =>
        {
            // Said where it was asked for: nothing is gained by another address.
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
        cookie.Events.OnSigningIn = Sessions.BeginAsync;
        cookie.Events.OnSigningOut = Sessions.EndAsync;
        // Sessions that can be ended do what stamps in the cookie are for, and at once.
        cookie.Events.OnValidatePrincipal = KnownPeople.ValidateAsync;
    }
}
