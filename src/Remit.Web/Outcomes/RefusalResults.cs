using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Remit.Web.Outcomes;

/// <summary>The only place where a refusal becomes an answer of the API: a problem of RFC 9457.</summary>
internal static class RefusalResults
{
    /// <summary>
    /// The problem of the first refusal; <c>code</c> is its code, and <c>errors</c> holds every field with its messages.
    /// </summary>
    public static ProblemHttpResult ToProblem(this ImmutableArray<Refusal> refusals) =>
        refusals.ToProblem(StatusOf(refusals[0].Kind));

    /// <summary>The same with another status code, where what was sent could not even be read.</summary>
    public static ProblemHttpResult ToProblem(this IReadOnlyList<Refusal> refusals, int status)
    {
        var first = refusals[0];
        var more = new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = first.Code };
        var errors = refusals
            .Where(refusal => refusal.Field is not null)
            .GroupBy(refusal => refusal.Field!, refusal => refusal.Whole, StringComparer.Ordinal)
            .ToDictionary(field => field.Key, field => field.ToArray(), StringComparer.Ordinal);
        if (errors.Count > 0)
        {
            more["errors"] = errors;
        }

        return TypedResults.Problem(first.Whole, statusCode: status, extensions: more);
    }

    private static int StatusOf(RefusalKind kind) =>
        kind switch
        {
            RefusalKind.Invalid => StatusCodes.Status400BadRequest,
            RefusalKind.NotYours => StatusCodes.Status403Forbidden,
            RefusalKind.NotFound => StatusCodes.Status404NotFound,
            RefusalKind.Conflict => StatusCodes.Status409Conflict,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of refusal."),
        };
}
