using System.Globalization;
using System.Text;
using Microsoft.Extensions.Localization;
using Remit.Web.Features.Agreements.Paper;
using Remit.Web.Features.People;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Agreements;

/// <summary>Writes what two agreed, for one of them to take along.</summary>
internal sealed class AgreementToTake(
    SeenPairs pairs,
    AgreementOfPair agreements,
    FindAssents assents,
    IStringLocalizer<PaperWords> words,
    Phrases phrases
)
{
    /// <summary>The text as it was agreed, as YAML; null where nothing is to be read.</summary>
    /// <param name="pairId">The two.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<string?> YamlAsync(Guid pairId, CancellationToken cancellationToken) =>
        (await agreements.ReadOrNextAsync(pairId, cancellationToken)).TryGet(out var standing)
            ? standing.Version.Text
            : null;

    /// <summary>The page as Markdown; null where nothing is to be read.</summary>
    /// <param name="pairId">The two.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<string?> MarkdownAsync(Guid pairId, CancellationToken cancellationToken)
    {
        if (
            await pairs.FindAsync(pairId, cancellationToken) is not { } seen
            || !(await agreements.ReadOrNextAsync(pairId, cancellationToken)).TryGet(out var standing)
        )
        {
            return null;
        }

        var outline = new PaperOutline(words, phrases, standing.Agreement, seen.PageReaderOf(standing.Agreement));
        var from = Days.Full(standing.Version.InForceFrom, CultureInfo.CurrentCulture);
        return PaperText.Markdown(outline, [Sentence.Of(words["State", from])]);
    }

    /// <summary>Who agreed to which text, when and how, with the text at its end; null where nothing is to be read.</summary>
    /// <param name="pairId">The two.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<string?> ReceiptAsync(Guid pairId, CancellationToken cancellationToken)
    {
        if (!(await agreements.ReadOrNextAsync(pairId, cancellationToken)).TryGet(out var standing))
        {
            return null;
        }

        var (version, pair) = (standing.Version, standing.Pair);
        var agreed = (await assents.RunAsync(version, cancellationToken)).Select(one =>
            $"- {one.Name}: {At(pair.Contributor, one.At)}, {How(one)}"
        );
        string[] lines =
        [
            words["Receipt.Title", pair.Contributor.Name, pair.Lead.Name],
            "",
            words["Receipt.Version", version.Number, Days.Full(version.InForceFrom, CultureInfo.CurrentCulture)],
            .. agreed,
            "",
            $"{words["Receipt.Hash"]} {version.Hash}",
            .. version.PreviousHash.Length > 0
                ? [$"{words["Hash before"]}: {version.PreviousHash}"]
                : Array.Empty<string>(),
            "",
            words["What this is"],
            words["What this is, in full"],
            "",
            words["Receipt.Text"],
            "",
        ];
        return new StringBuilder().AppendJoin('\n', lines).Append('\n').Append(version.Text).ToString();
    }

    private string How(PaperAssent one) =>
        one.Address is null ? words["Assent.SignedIn"] : $"{words["Assent.ByCode"]} {one.Address}";

    // The contributor's clock, with how far it is from the world's, so that nobody has to guess whose it is.
    private static string At(Person contributor, DateTimeOffset at) =>
        TimeZoneInfo
            .ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(contributor.Zone))
            .ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
}
