using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Remit.Web.Outcomes;

namespace Remit.Web.Hosting;

/// <summary>A request of a program that cannot be read is answered with a problem that says what would be right.</summary>
internal sealed class UnreadableRequests : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(
        HttpContext httpContext,
        Exception exception,
        CancellationToken cancellationToken
    )
    {
        if (
            exception is not BadHttpRequestException unreadable
            || !httpContext.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        )
        {
            return false;
        }

        await new[] { RefusalOf(unreadable) }.ToProblem(unreadable.StatusCode).ExecuteAsync(httpContext);
        return true;
    }

    private static Refusal RefusalOf(BadHttpRequestException unreadable) =>
        unreadable switch
        {
            { InnerException: JsonException json } => Refusal.Invalid(
                "body-unreadable",
                null,
                json.Path is { Length: > 0 } path ? path : "$",
                ((json.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture)
            ),
            _ => Refusal.Invalid("body-missing", null),
        };
}
