using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using Remit.Web.Features.Drafts.Findings;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Drafts;

/// <summary><c>/api/v1/drafts</c>: what somebody prepares before anybody else has seen it. Each reads their own alone.</summary>
internal static class DraftApi
{
    /// <summary>A document to begin with.</summary>
    /// <param name="Text">The document, as YAML; at most 262,144 characters.</param>
    public sealed record DraftAskedBody(string? Text = null);

    public static void MapDrafts(this RouteGroupBuilder api)
    {
        var drafts = api.MapGroup("/drafts").WithTags("Drafts");
        drafts.MapGet("", ListAsync).WithName("ListDrafts").NeedsScope(ApiScope.Read);
        drafts.MapGet("/{id:guid}", GetAsync).WithName("GetDraft").NeedsScope(ApiScope.Read);
        drafts.MapPost("", BeginAsync).WithName("BeginDraft").NeedsScope(ApiScope.Write);
    }

    /// <summary>Those of whoever asks, the one in hand first. At most 20.</summary>
    private static async Task<Ok<ImmutableArray<DraftItemBody>>> ListAsync(
        FindDraft drafts,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(
            (await drafts.AllAsync(cancellationToken))
                .Select((draft, index) => DraftItemBody.Of(draft, isInHand: index == 0))
                .ToImmutableArray()
        );

    /// <summary>One, with its text and what is worth a look in it.</summary>
    private static async Task<Results<Ok<DraftBody>, ProblemHttpResult>> GetAsync(
        Guid id,
        FindDraft drafts,
        DraftReading reading,
        DraftFindings findings,
        CancellationToken cancellationToken
    ) =>
        await drafts.OneAsync(id, cancellationToken) is { } seen
            ? TypedResults.Ok(BodyOf(seen, reading, findings))
            : ImmutableArray.Create(Refusal.NotFound()).ToProblem();

    /// <summary>
    /// A document becomes the draft of whoever asks, where nothing stands in it (else 409, <c>draft-there</c>). It takes no
    /// idempotency key: sent again, it gives the draft that says just that (200).
    /// </summary>
    private static async Task<Results<Created<DraftBody>, Ok<DraftBody>, ProblemHttpResult>> BeginAsync(
        DraftAskedBody body,
        TakeInDocument document,
        FindDraft drafts,
        DraftReading reading,
        DraftFindings findings,
        CancellationToken cancellationToken
    )
    {
        var outcome = await document.BeginAsync(new() { Text = body.Text }, cancellationToken);
        if (!outcome.TryGet(out var taken))
        {
            return outcome.Refusals.ToProblem();
        }

        var seen = await drafts.OneAsync(taken.Draft.Id, cancellationToken);
        var draft = BodyOf(seen!, reading, findings);
        return taken.WasThere ? TypedResults.Ok(draft) : TypedResults.Created($"/api/v1/drafts/{draft.Id}", draft);
    }

    // What still misses an answer means nothing yet.
    private static DraftBody BodyOf(SeenDraft seen, DraftReading reading, DraftFindings findings)
    {
        var whole = seen.IsWhole && reading.Read(seen).TryGet(out var read) ? read : null;
        return DraftBody.Of(seen, whole?.Yaml, whole is null ? FoundInDraft.Nothing : findings.Of(whole));
    }
}
