using Remit.Web.Features.Agreements;
using Remit.Web.Jobs;
using Remit.Web.Outcomes;
using Remit.Web.Security;
using Remit.Web.Ui;

namespace Remit.Web.Features.Pausing;

/// <summary>Pausing what two agreed.</summary>
internal static class PausingSetup
{
    /// <summary>The field that says where to go on after a form.</summary>
    public const string Then = "then";

    /// <summary>Where a pause is ended.</summary>
    /// <param name="id">The pause.</param>
    public static string EndOf(Guid id) => $"/pauses/{id}/end";

    /// <summary>The page of a pair, where what is paused is said.</summary>
    /// <param name="pairId">The pair.</param>
    public static string PageOf(Guid pairId) => $"/page?pair={pairId}";

    public static void AddPausing(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<PausesThen>();
        builder.Services.AddScoped<FindPauses>();
        builder.Services.AddScoped<IPageNote, PauseNotes>();
        builder.Services.AddScoped<PauseLetters>();
        builder.Services.AddScoped<BeginPause>();
        builder.Services.AddScoped<EndPause>();
        builder.Services.AddScoped<AgePauses>();
        builder.Services.AddScoped<IAging, OldPauses>();
        builder.Services.AddScoped<PauseTraces>();
    }

    public static void MapPausing(this WebApplication app) => app.MapForms().MapPost("/pauses/{id:guid}/end", EndAsync);

    private static async Task<IResult> EndAsync(
        Guid id,
        HttpRequest request,
        EndPause end,
        CancellationToken cancellationToken
    )
    {
        var form = await request.ReadFormAsync(cancellationToken);
        var outcome = await end.RunAsync(id, cancellationToken);
        return outcome.IsOk ? Results.LocalRedirect(LocalAddress.Of(form[Then]))
            : outcome.Refusals[0].Kind is RefusalKind.NotFound ? Results.NotFound()
            : Results.StatusCode(StatusCodes.Status403Forbidden);
    }
}
