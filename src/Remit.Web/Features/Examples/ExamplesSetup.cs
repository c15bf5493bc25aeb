using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Remit.Web.Features.Starting;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Examples;

/// <summary>The worked example: starting it, looking at another week or as somebody else, and emptying it.</summary>
internal static class ExamplesSetup
{
    public const string SwitchPath = "/example/person";
    public const string JumpPath = "/example/week";
    public const string EmptyPath = "/example/empty";
    public const string StartPath = "/example/start";

    public static void AddExamples(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<ExampleStage>();
        builder.Services.AddScoped<StartExample>();
        builder.Services.AddScoped<JumpInExample>();
        builder.Services.AddScoped<SwitchPerson>();
        builder.Services.AddScoped<EmptyExample>();
    }

    public static void MapExamples(this WebApplication app)
    {
        var forms = app.MapForms();
        forms
            .MapPost(
                StartPath,
                async (StartExample start, CancellationToken cancellationToken) =>
                    Go(await start.RunAsync(cancellationToken))
            )
            .RequireAuthorization(new AuthorizeAttribute { AuthenticationSchemes = StartingSetup.Scheme });
        forms.MapPost(
            SwitchPath,
            async (SwitchPerson switching, [FromForm] Guid person, CancellationToken cancellationToken) =>
                Go(await switching.RunAsync(person, cancellationToken))
        );
        forms.MapPost(
            JumpPath,
            async (JumpInExample jump, [FromForm] int week, CancellationToken cancellationToken) =>
                Go(await jump.RunAsync(week, cancellationToken))
        );
        forms.MapPost(
            EmptyPath,
            async (EmptyExample empty, CancellationToken cancellationToken) =>
                (await empty.RunAsync(cancellationToken)).TryGet(out var next)
                    ? Results.LocalRedirect(next)
                    : Results.NotFound()
        );
    }

    // These forms have one button each; a refusal is a page gone stale, and today shows how things are.
    private static IResult Go<T>(Outcome<T> outcome)
        where T : notnull =>
        outcome.Refusals is [{ Kind: RefusalKind.NotFound }] ? Results.NotFound() : Results.LocalRedirect("/");
}
