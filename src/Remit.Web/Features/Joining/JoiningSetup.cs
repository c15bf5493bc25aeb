using Remit.Web.Security;

namespace Remit.Web.Features.Joining;

/// <summary>How people come in: by an invitation, or through a provider.</summary>
internal static class JoiningSetup
{
    /// <summary>The short cookie of who opened the link of an invitation.</summary>
    public const string Scheme = "Invited";

    /// <summary>The link of an invitation.</summary>
    public const string LinkPath = "/join/link";

    /// <summary>The page it leads to; it also says when a link is good no more.</summary>
    public const string JoinPath = "/join";

    private const int MinutesToJoin = 60;

    public static void AddJoining(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddAuthentication()
            .AddCookie(
                Scheme,
                cookie =>
                {
                    cookie.Cookie.Name = "remit-invited";
                    cookie.ExpireTimeSpan = TimeSpan.FromMinutes(MinutesToJoin);
                    cookie.SlidingExpiration = false;
                }
            );
        builder.Services.AddScoped<NewPerson>();
        builder.Services.AddScoped<FindInvitation>();
        builder.Services.AddScoped<InvitePerson>();
        builder.Services.AddScoped<InvitationLetters>();
        builder.Services.AddScoped<AcceptInvitation>();
        builder.AddProvider();
    }

    public static void MapJoining(this WebApplication app)
    {
        app.MapGet(
                LinkPath,
                async (FindInvitation invitations, string? token, CancellationToken cancellationToken) =>
                    Results.LocalRedirect(await invitations.OpenAsync(token, cancellationToken))
            )
            .AllowAnonymous()
            .RequireRateLimiting(SecuritySetup.LinkRate)
            .ExcludeFromDescription();
        app.MapProvider();
    }
}
