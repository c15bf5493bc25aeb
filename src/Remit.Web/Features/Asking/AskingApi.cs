using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Asking;

/// <summary><c>/api/v1/agreements/{id}/questions</c>: may I decide this? Nothing is kept of it.</summary>
internal static class AskingApi
{
    /// <summary>A question.</summary>
    /// <param name="Kind">The kind's name in the agreement.</param>
    /// <param name="Facts">What is known, by the fact's key, as text: <c>84.50 EUR</c>, <c>12 months</c>, <c>yes</c>.</param>
    /// <param name="On">The contributor's day it is asked for; today when left out.</param>
    public sealed record QuestionBody(
        string Kind,
        ImmutableSortedDictionary<string, string>? Facts = null,
        DateOnly? On = null
    );

    public static void MapAsking(this RouteGroupBuilder api) =>
        api.MapPost("/agreements/{id:guid}/questions", AskAsync)
            .WithName("AskQuestion")
            .WithTags("Agreements")
            .NeedsScope(ApiScope.Ask);

    /// <summary>Asks. It takes no idempotency key, because asking twice is asking once.</summary>
    private static async Task<Results<Ok<AnswerBody>, ProblemHttpResult>> AskAsync(
        Guid id,
        QuestionBody body,
        AskQuestion ask,
        CancellationToken cancellationToken
    )
    {
        var facts = body.Facts ?? ImmutableSortedDictionary<string, string>.Empty;
        var outcome = await ask.RunAsync(id, new(body.Kind, facts, body.On), cancellationToken);
        return outcome.TryGet(out var answer) && answer.Answer is { } given
            ? TypedResults.Ok(AnswerBody.Of(given))
            : outcome.Refusals.ToProblem();
    }
}
