using Remit.Web.Jobs;
using Remit.Web.Security;

namespace Remit.Web.Features.Mail;

/// <summary>What leaves this installation by mail.</summary>
internal static class MailSetup
{
    private const string OneClick = "List-Unsubscribe";

    public static void AddMail(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<Outbox>();
        builder.Services.AddScoped<LetterMessages>();
        builder.Services.AddScoped<SendLetter>();
        builder.Services.AddScoped<IJobHandler, LetterJob>();
        builder.Services.AddScoped<LessLink>();
        builder.Services.AddScoped<WishForMails>();
        builder.Services.AddScoped<LookAtMail>();
        builder.Services.AddScoped<SendTestMail>();
        builder.Services.AddScoped<TryStuckAgain>();
    }

    // The page and the programs of mail services (RFC 8058) post to one address. The signed code is what allows it: a
    // service has no token of a form, and whoever has the code may do no more than this. Before the page's own route.
    public static void MapMail(this WebApplication app) =>
        app.MapPost(LessLink.Path, LessAsync)
            .WithOrder(-1)
            .AllowAnonymous()
            .DisableAntiforgery()
            .RequireRateLimiting(SecuritySetup.LinkRate)
            .ExcludeFromDescription();

    private static async Task<IResult> LessAsync(
        HttpRequest request,
        WishForMails wishes,
        string? code,
        CancellationToken cancellationToken
    )
    {
        var outcome = await wishes.LessAsync(code, cancellationToken);
        var isOneClick =
            request.HasFormContentType && (await request.ReadFormAsync(cancellationToken)).ContainsKey(OneClick);

        // A program follows no redirect.
        return isOneClick
            ? outcome.IsOk
                ? Results.Ok()
                : Results.NotFound()
            : Results.LocalRedirect(outcome.IsOk ? $"{LessLink.Path}?done=true" : LessLink.Path);
    }
}
