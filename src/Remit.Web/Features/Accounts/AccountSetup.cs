using Microsoft.AspNetCore.Identity;
using Remit.Web.Data;
using Remit.Web.Security;

namespace Remit.Web.Features.Accounts;

/// <summary>Signing in: by cookie, with a password or (the schema has room for them) a passkey.</summary>
internal static class AccountSetup
{
    /// <summary>How many characters a password has at least.</summary>
    public const int ShortestPassword = 12;

    /// <summary>How many characters a password has at most: looking at a longer one would only cost time.</summary>
    public const int LongestPassword = 200;

    /// <summary>How many characters a mail address has at most.</summary>
    public const int LongestMail = 254;

    private const int DaysSignedIn = 30;

    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
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
        builder.Services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = "remit";
            cookie.LoginPath = "/sign-in";
            cookie.LogoutPath = "/sign-out";
            cookie.AccessDeniedPath = "/wrong/403";
            cookie.ExpireTimeSpan = TimeSpan.FromDays(DaysSignedIn);
            cookie.Events.OnValidatePrincipal = async context =>
            {
                await SecurityStampValidator.ValidatePrincipalAsync(context);
                await KnownPeople.ValidateAsync(context);
            };
        });
        builder.Services.AddCascadingAuthenticationState();
        builder.Services.AddScoped<SignIn>();
        builder.Services.AddScoped<SetPassword>();
    }

    public static void UseAccounts(this WebApplication app)
    {
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.UseStaleForms();
    }
}
