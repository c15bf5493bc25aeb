namespace Remit.Web.Features.Starting;

/// <summary>The first start: who comes in by the printed address, and what they are asked.</summary>
internal static class StartingSetup
{
    /// <summary>The short cookie of who came by the printed address and has no account yet.</summary>
    public const string Scheme = "Starting";

    /// <summary>Who came by the printed address, or has begun since.</summary>
    public const string SchemeOrSignedIn = Scheme + ",Identity.Application";

    private const int MinutesToStart = 60;

    public static void AddStarting(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddAuthentication()
            .AddCookie(
                Scheme,
                cookie =>
                {
                    cookie.Cookie.Name = "remit-start";
                    cookie.LoginPath = "/sign-in";
                    cookie.ExpireTimeSpan = TimeSpan.FromMinutes(MinutesToStart);
                    cookie.SlidingExpiration = false;
                }
            );
        builder.Services.AddSingleton<StartToken>();
        builder.Services.AddHostedService<StartAddress>();
        builder.Services.AddScoped<Beginnings>();
        builder.Services.AddScoped<EnterByAddress>();
        builder.Services.AddScoped<StartAlone>();
    }

    public static void MapStarting(this WebApplication app)
    {
        app.MapGet(
                "/start",
                async (EnterByAddress enter, string? token, CancellationToken cancellationToken) =>
                    Results.LocalRedirect(await enter.RunAsync(token, cancellationToken))
            )
            .AllowAnonymous()
            .ExcludeFromDescription();
    }
}
