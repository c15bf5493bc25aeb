using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Pausing;

/// <summary>
/// <c>/api/v1/agreements/{id}/pauses</c>: what either of two has paused of what they agreed. Several may hold at once, and
/// each is ended by who began it.
/// </summary>
internal static class PauseApi
{
    /// <summary>A pause that holds today.</summary>
    /// <param name="Id">The id.</param>
    /// <param name="By">Who paused.</param>
    /// <param name="Since">Since when.</param>
    /// <param name="Until">The last day, by the contributor's days.</param>
    /// <param name="Reason">Why, in the words of who paused; null once that person has left.</param>
    /// <param name="Kinds">The names of the kinds of decision it is about; none means all.</param>
    public sealed record PauseBody(
        Guid Id,
        string By,
        DateTimeOffset Since,
        DateOnly Until,
        string? Reason,
        ImmutableArray<string> Kinds
    );

    /// <summary>What somebody who pauses says.</summary>
    /// <param name="Reason">Why, in their own words; at most 300 characters.</param>
    /// <param name="Until">The last day, by the contributor's days: from today to a year from now.</param>
    /// <param name="Kinds">The names of the kinds of decision it is about; all when left out or empty.</param>
    public sealed record PauseAskedBody(
        string? Reason = null,
        DateOnly? Until = null,
        ImmutableArray<string>? Kinds = null
    );

    public static void MapPauses(this RouteGroupBuilder api)
    {
        const string OfPair = "/agreements/{id:guid}/pauses";
        api.MapGet(OfPair, ListAsync).WithName("ListPauses").WithTags("Pauses").NeedsScope(ApiScope.Read);
        api.MapPost(OfPair, BeginAsync).WithName("BeginPause").WithTags("Pauses").NeedsScope(ApiScope.Write);
        api.MapDelete("/pauses/{id:guid}", EndAsync).WithName("EndPause").WithTags("Pauses").NeedsScope(ApiScope.Write);
    }

    /// <summary>What is paused today of an agreement, the oldest first.</summary>
    private static async Task<Results<Ok<ImmutableArray<PauseBody>>, ProblemHttpResult>> ListAsync(
        Guid id,
        SeenPairs pairs,
        FindPauses pauses,
        CancellationToken cancellationToken
    ) =>
        await pairs.FindAsync(id, cancellationToken) is { } seen
            ? TypedResults.Ok(
                (await pauses.HoldingAsync(seen, cancellationToken))
                    .Select(pause => BodyOf(pause, seen.Pair))
                    .ToImmutableArray()
            )
            : ImmutableArray.Create(Refusal.NotFound()).ToProblem();

    /// <summary>
    /// Pauses at once. It takes no idempotency key: said again while it holds, it is the one that is there (200).
    /// </summary>
    private static async Task<Results<Created<PauseBody>, Ok<PauseBody>, ProblemHttpResult>> BeginAsync(
        Guid id,
        PauseAskedBody body,
        BeginPause begin,
        CancellationToken cancellationToken
    )
    {
        var outcome = await begin.RunAsync(id, InputOf(body), cancellationToken);
        if (!outcome.TryGet(out var begun))
        {
            return outcome.Refusals.ToProblem();
        }

        var pause = BodyOf(begun.Pause, begun.Pair);
        return begun.WasThere ? TypedResults.Ok(pause) : TypedResults.Created($"/api/v1/pauses/{pause.Id}", pause);
    }

    /// <summary>Goes on before the last day. Only who paused can; said twice, or after its last day, nothing more happens.</summary>
    private static async Task<Results<NoContent, ProblemHttpResult>> EndAsync(
        Guid id,
        EndPause end,
        CancellationToken cancellationToken
    )
    {
        var outcome = await end.RunAsync(id, cancellationToken);
        return outcome.IsOk ? TypedResults.NoContent() : outcome.Refusals.ToProblem();
    }

    private static BeginPause.Input InputOf(PauseAskedBody body) =>
        new()
        {
            Reason = body.Reason,
            Until = body.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Kinds = (body.Kinds ?? [])
                .Select(name => name ?? "")
                .Distinct(StringComparer.Ordinal)
                .ToDictionary(name => name, _ => "yes", StringComparer.Ordinal),
        };

    private static PauseBody BodyOf(PairPause pause, Pair pair) =>
        new(
            pause.Id,
            (pause.ById == pair.ContributorId ? pair.Contributor : pair.Lead).Name,
            pause.At,
            pause.Until,
            pause.Reason,
            pause.Kinds
        );
}
