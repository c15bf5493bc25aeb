using System.Text;

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

    private static async Task<IResult> YamlAsync(Guid id, AgreementToTake take, CancellationToken cancellationToken) =>
        FileOf(await take.YamlAsync(id, cancellationToken), "application/yaml", "remit-agreement.yaml");

    private static async Task<IResult> MarkdownAsync(
        Guid id,
        AgreementToTake take,
        CancellationToken cancellationToken
    ) => FileOf(await take.MarkdownAsync(id, cancellationToken), "text/markdown", "remit-agreement.md");

    private static async Task<IResult> ReceiptAsync(
        Guid id,
        AgreementToTake take,
        CancellationToken cancellationToken
    ) => FileOf(await take.ReceiptAsync(id, cancellationToken), "text/plain", "remit-receipt.txt");

    private static IResult FileOf(string? text, string type, string name) =>
        text is null ? Results.NotFound() : Results.File(Encoding.UTF8.GetBytes(text), $"{type}; charset=utf-8", name);
}
