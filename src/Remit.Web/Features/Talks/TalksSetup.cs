using System.Globalization;
using System.Text;
using Microsoft.Extensions.Localization;
using Remit.Web.Features.Drafts;

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
    }

    public static void MapTalks(this WebApplication app) =>
        app.MapGet(InvitationPath, InviteAsync).ExcludeFromDescription();

    private static async Task<IResult> InviteAsync(
        string? on,
        string? at,
        FindDraft drafts,
        IStringLocalizer<TalkWords> words,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        if (await drafts.RunAsync(cancellationToken) is not { } seen)
        {
            return Results.NotFound();
        }

        if (
            DraftDays.Read(on) is not { } day
            || !TimeOnly.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock)
        )
        {
            return Results.LocalRedirect("/talk?wrong=true#invitation");
        }

        var title = words["Event", seen.Owner.CallMe];
        var file = Invitation.Write(seen.Draft.Id, title, day.ToDateTime(clock), (seen.Owner.Zone, time.GetUtcNow()));
        return Results.File(Encoding.UTF8.GetBytes(file), "text/calendar; charset=utf-8", "15-minutes.ics");
    }
}
