using System.Globalization;
using Remit.Web.Features.Drafts;
using Remit.Web.Security;

namespace Remit.Web.Features.Talks;

/// <summary>Preparing the talk, having it side by side, and what was said.</summary>
internal static class TalksSetup
{
    public const string InvitationPath = "/talk/invitation.ics";

    public const string TogetherPath = "/talk/together";

    public static string TogetherOf(Guid line) => $"{TogetherPath}/{line}";

    public static string YesOf(Guid line) => $"{TogetherPath}/{line}/yes";

    public static string FewOf(Guid line) => $"{TogetherPath}/{line}/few";

    public static void AddTalks(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<TalkMessages>();
        builder.Services.AddScoped<FindTalk>();
        builder.Services.AddScoped<InviteToTalk>();
        builder.Services.AddScoped<SayNotYet>();
        builder.Services.AddScoped<SayYes>();
    }

    public static void MapTalks(this WebApplication app)
    {
        var forms = app.MapForms();
        forms.MapPost("/talk/together/{id:guid}/few", FewAsync);
        forms.MapPost("/talk/together/{id:guid}/yes", YesAsync);
        app.MapGet(
                InvitationPath,
                async (InviteToTalk invite, string? on, string? at, CancellationToken cancellationToken) =>
                    (await invite.RunAsync(on, at, cancellationToken)).TryGet(out var file)
                        ? Results.File(file, "text/calendar; charset=utf-8", "15-minutes.ics")
                        : Results.LocalRedirect("/talk?wrong=true#invitation")
            )
            .ExcludeFromDescription();
    }

    private static async Task<IResult> YesAsync(
        Guid id,
        HttpRequest request,
        SayYes say,
        CancellationToken cancellationToken
    )
    {
        var form = await request.ReadFormAsync(cancellationToken);
        var said = PostedAnswers.Read(form, PostedAnswers.OfLine, CultureInfo.CurrentCulture);
        var outcome = await say.RunAsync(id, said, cancellationToken);
        return outcome.TryGet(out var isClear)
            ? Results.LocalRedirect($"{TogetherOf(id)}?part={(isClear ? "back" : "but")}")
            : Results.NotFound();
    }

    private static async Task<IResult> FewAsync(
        Guid id,
        HttpRequest request,
        SayNotYet say,
        CancellationToken cancellationToken
    )
    {
        var form = await request.ReadFormAsync(cancellationToken);
        var goal = Guid.TryParse(form["goal"], out var given) ? given : Guid.CreateVersion7();
        var said = PostedAnswers.Read(form, PostedAnswers.OfLine, CultureInfo.CurrentCulture);
        var outcome = await say.RunAsync(new(id, goal, said), cancellationToken);
        return outcome.TryGet(out var counts)
            ? Results.LocalRedirect(counts ? TogetherPath : $"{TogetherOf(id)}?part=not-yet")
            : Results.NotFound();
    }
}
