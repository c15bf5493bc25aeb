using System.Collections.Immutable;
using System.Globalization;
using Remit.Documents;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Agreements;

/// <summary>What is wrong in a document, as refusals: each says its line and column.</summary>
internal static class DocumentRefusals
{
    /// <summary>One refusal for each mistake.</summary>
    /// <param name="errors">The mistakes.</param>
    public static ImmutableArray<Refusal> Of(IEnumerable<DocumentError> errors) => [.. errors.Select(Of)];

    private static Refusal Of(DocumentError error) =>
        Refusal.Invalid(
            "document-unreadable",
            "text",
            error.Line.ToString(CultureInfo.InvariantCulture),
            error.Column.ToString(CultureInfo.InvariantCulture),
            error.Hint is null ? error.Message : $"{error.Message} ({error.Hint})"
        );
}
