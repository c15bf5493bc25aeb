using System.Globalization;
using System.Text;
using Microsoft.Extensions.Localization;
using Remit.Web.Features.Agreements.Paper;
using Remit.Web.Features.People;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Agreements;

/// <summary>
/// What two agreed, to take along: the text as it was agreed (YAML), the page as text (Markdown), and a receipt that says
/// who agreed to it, when and how.
/// </summary>
internal static class AgreementFiles
{
    /// <summary>The text as it was agreed.</summary>
    public const string Yaml = "agreement.yaml";

    /// <summary>The page as text.</summary>
    public const string Markdown = "agreement.md";

    /// <summary>Who agreed to it, when and how, with the text.</summary>
    public const string Receipt = "receipt.txt";

    /// <summary>Where one of them is.</summary>
    /// <param name="pair">The two.</param>
    /// <param name="name">Which.</param>
    public static string PathOf(Guid pair, string name) => $"/pairs/{pair}/{name}";

    public static void MapAgreementFiles(this WebApplication app)
    {
        app.MapGet($"/pairs/{{id:guid}}/{Yaml}", YamlAsync).ExcludeFromDescription();
        app.MapGet($"/pairs/{{id:guid}}/{Markdown}", MarkdownAsync).ExcludeFromDescription();
        app.MapGet($"/pairs/{{id:guid}}/{Receipt}", ReceiptAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> YamlAsync(
        Guid id,
        AgreementOfPair agreements,
        CancellationToken cancellationToken
    ) =>
        (await agreements.ReadOrNextAsync(id, cancellationToken)).TryGet(out var standing)
            ? FileOf(standing.Version.Text, "application/yaml", "remit-agreement.yaml")
            : Results.NotFound();

    private static async Task<IResult> MarkdownAsync(
        Guid id,
        SeenPairs pairs,
        AgreementOfPair agreements,
        IStringLocalizer<PaperWords> words,
        Phrases phrases,
        CancellationToken cancellationToken
    )
    {
        if (
            await pairs.FindAsync(id, cancellationToken) is not { } seen
            || !(await agreements.ReadOrNextAsync(id, cancellationToken)).TryGet(out var standing)
        )
        {
            return Results.NotFound();
        }

        var outline = new PaperOutline(words, phrases, standing.Agreement, seen.PageReaderOf(standing.Agreement));
        var from = Days.Full(standing.Version.InForceFrom, CultureInfo.CurrentCulture);
        return FileOf(
            PaperText.Markdown(outline, [Sentence.Of(words["State", from])]),
            "text/markdown",
            "remit-agreement.md"
        );
    }

    private static async Task<IResult> ReceiptAsync(
        Guid id,
        AgreementOfPair agreements,
        AgreementReceipt receipt,
        CancellationToken cancellationToken
    ) =>
        (await agreements.ReadOrNextAsync(id, cancellationToken)).TryGet(out var standing)
            ? FileOf(await receipt.OfAsync(standing, cancellationToken), "text/plain", "remit-receipt.txt")
            : Results.NotFound();

    private static IResult FileOf(string text, string type, string name) =>
        Results.File(Encoding.UTF8.GetBytes(text), $"{type}; charset=utf-8", name);
}
