namespace Remit.Web.Features.Talks;

/// <summary>Preparing the talk, having it side by side, and what was said.</summary>
internal static class TalksSetup
{
    public const string InvitationPath = "/talk/invitation.ics";

    public const string TogetherPath = "/talk/together";

    public static string TogetherOf(Guid line) => $"{TogetherPath}/{line}";

    public static void AddTalks(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<TalkMessages>();
        builder.Services.AddScoped<FindTalk>();
        builder.Services.AddScoped<InviteToTalk>();
    }

    public static void MapTalks(this WebApplication app) =>
        app.MapGet(
                InvitationPath,
                async (InviteToTalk invite, string? on, string? at, CancellationToken cancellationToken) =>
                    (await invite.RunAsync(on, at, cancellationToken)).TryGet(out var file)
                        ? Results.File(file, "text/calendar; charset=utf-8", "15-minutes.ics")
                        : Results.LocalRedirect("/talk?wrong=true#invitation")
            )
            .ExcludeFromDescription();
}
