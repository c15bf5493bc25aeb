using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Remit.Web.Ui.Languages;

namespace Remit.Web.Ui;

/// <summary>Pages as plain HTML from the server: no circuits, no scripts needed.</summary>
internal static class UiSetup
{
    public static void AddUi(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents();
        builder.AddLanguages();
        builder.Services.AddSingleton<Sentences.Phrases>();
    }

    public static void UseUi(this WebApplication app)
    {
        app.UseRequestLocalization();
        // People get a page with words; programs, further in and so before it, a problem (RFC 9457).
        app.UseExceptionHandler("/status/500", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/status/{0}", createScopeForStatusCodePages: true);
        app.Use(ReadErrorPageAsync);
        app.Use(RefuseUnreadableAsync);
        app.UseWhen(IsForPrograms, programs => programs.UseExceptionHandler().UseStatusCodePages());
    }

    public static void MapUi(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<App>();
        app.MapLanguages();
    }

    // A form that lacks a field or is too large is whoever's mistake who made it, and no fault here.
    private static async Task RefuseUnreadableAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException unreadable) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            context.Response.StatusCode = unreadable.StatusCode;
        }
    }

    // A form without a valid token is refused with the type of a page but no page, which nobody would then fill; and as
    // a post the page that says so would be refused again.
    private static async Task ReadErrorPageAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            context.Request.Method = HttpMethods.Get;
        }

        await next(context);
        if (!context.Response.HasStarted && context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false })
        {
            context.Response.ContentType = null;
        }
    }

    private static bool IsForPrograms(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
}
