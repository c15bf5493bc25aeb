using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Decisions;

/// <summary><c>/api/v1/decisions</c>: the log of a pair.</summary>
internal static class DecisionApi
{
    public static void MapDecisions(this RouteGroupBuilder api)
    {
        var decisions = api.MapGroup("/decisions").WithTags("Decisions");
        decisions.MapGet("", ListAsync).WithName("ListDecisions").NeedsScope(ApiScope.Read);
        decisions.MapGet("/{id:guid}", GetAsync).WithName("GetDecision").NeedsScope(ApiScope.Read);
        decisions.MapPost("", WriteAsync).WithName("WriteDecision").NeedsScope(ApiScope.Write);
        decisions.MapPut("/{id:guid}", MendAsync).WithName("MendDecision").NeedsScope(ApiScope.Write);
    }

    /// <summary>A page of the log of an agreement, the latest written first.</summary>
    private static async Task<Results<Ok<DecisionPageBody>, ProblemHttpResult>> ListAsync(
        Guid agreement,
        string? cursor,
        int? limit,
        DecisionLog log,
        CancellationToken cancellationToken
    )
    {
        long? before = null;
        if (cursor is not null)
        {
            if (!long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var turn))
            {
                return Outcome<DecisionPageBody>
                    .Refuse([Refusal.Invalid("cursor-unknown", "cursor")])
                    .Refusals.ToProblem();
            }

            before = turn;
        }

        var size = Math.Clamp(limit ?? DecisionLog.LongestPage, 1, DecisionLog.LongestPage);
        var found = await log.PageAsync(agreement, before, size, cancellationToken);
        return found.TryGet(out var lines)
            ? TypedResults.Ok(DecisionPageBody.Of(lines, size))
            : found.Refusals.ToProblem();
    }

    /// <summary>One decision.</summary>
    private static async Task<Results<Ok<DecisionBody>, ProblemHttpResult>> GetAsync(
        Guid id,
        DecisionLog log,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var found = await log.FindAsync(id, cancellationToken);
        if (!found.TryGet(out var decision))
        {
            return found.Refusals.ToProblem();
        }

        response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{decision.Version}\"");
        return TypedResults.Ok(DecisionBody.Of(decision));
    }

    /// <summary>
    /// Writes a decision down. Sent again with the same <c>Idempotency-Key</c>, it gives the one already written (200);
    /// with the same key and anything else in it, a conflict (409, <c>key-used</c>).
    /// </summary>
    private static async Task<Results<Created<DecisionBody>, Ok<DecisionBody>, ProblemHttpResult>> WriteAsync(
        DecisionInput body,
        WriteDecision write,
        [FromHeader(Name = "Idempotency-Key")] string? key,
        CancellationToken cancellationToken
    )
    {
        var outcome = await write.RunAsync(body, key, cancellationToken);
        if (!outcome.TryGet(out var written))
        {
            return outcome.Refusals.ToProblem();
        }

        var decision = DecisionBody.Of(written.Decision);
        return written.WasThere
            ? TypedResults.Ok(decision)
            : TypedResults.Created($"/api/v1/decisions/{decision.Id}", decision);
    }

    /// <summary>
    /// Mends a slip: the entry then says what the body says, as if it had always. Only its writer can, within fifteen minutes.
    /// Without a day it keeps its own.
    /// </summary>
    private static async Task<Results<Ok<DecisionBody>, ProblemHttpResult>> MendAsync(
        Guid id,
        DecisionInput body,
        FixDecision fix,
        CancellationToken cancellationToken
    )
    {
        var outcome = await fix.RunAsync(id, body, cancellationToken);
        return outcome.TryGet(out var decision)
            ? TypedResults.Ok(DecisionBody.Of(decision))
            : outcome.Refusals.ToProblem();
    }
}
