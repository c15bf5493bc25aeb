using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Proposals;

/// <summary>
/// <c>/api/v1/proposals</c>: pages that one of two sent to the other. To send, to answer and to agree is a person's own act
/// and offered to no program.
/// </summary>
internal static class ProposalApi
{
    public static void MapProposals(this RouteGroupBuilder api)
    {
        var proposals = api.MapGroup("/proposals").WithTags("Proposals");
        proposals.MapGet("", ListAsync).WithName("ListProposals").NeedsScope(ApiScope.Read);
        proposals.MapGet("/{id:guid}", GetAsync).WithName("GetProposal").NeedsScope(ApiScope.Read);
        proposals
            .MapPost("/{id:guid}/withdrawal", WithdrawAsync)
            .WithName("WithdrawProposal")
            .NeedsScope(ApiScope.Write);
    }

    /// <summary>Those of whoever asks, sent by them or to them, the newest first.</summary>
    private static async Task<Results<Ok<ProposalPageBody>, ProblemHttpResult>> ListAsync(
        string? cursor,
        int? limit,
        ListProposals proposals,
        CancellationToken cancellationToken
    )
    {
        Guid? before = null;
        if (cursor is not null)
        {
            if (!Guid.TryParseExact(cursor, "D", out var last))
            {
                return ImmutableArray.Create(Refusal.Invalid("cursor-unknown", "cursor")).ToProblem();
            }

            before = last;
        }

        var size = Math.Clamp(limit ?? ListProposals.LongestPage, 1, ListProposals.LongestPage);
        return TypedResults.Ok(ProposalPageBody.Of(await proposals.PageAsync(before, size, cancellationToken), size));
    }

    /// <summary>One, for one of the two.</summary>
    private static async Task<Results<Ok<ProposalBody>, ProblemHttpResult>> GetAsync(
        Guid id,
        FindProposals proposals,
        CancellationToken cancellationToken
    ) =>
        await proposals.FindAsync(id, cancellationToken) is { } seen
            ? TypedResults.Ok(ProposalBody.Of(seen))
            : ImmutableArray.Create(Refusal.NotFound()).ToProblem();

    /// <summary>
    /// Takes one's own back while it waits. It takes no idempotency key: said twice, nothing more happens.
    /// </summary>
    private static async Task<Results<NoContent, ProblemHttpResult>> WithdrawAsync(
        Guid id,
        WithdrawProposal withdraw,
        CancellationToken cancellationToken
    )
    {
        var outcome = await withdraw.RunAsync(id, cancellationToken);
        return outcome.IsOk ? TypedResults.NoContent() : outcome.Refusals.ToProblem();
    }
}
