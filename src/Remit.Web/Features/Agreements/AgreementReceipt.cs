using System.Globalization;
using System.Text;
using Microsoft.Extensions.Localization;
using Remit.Web.Features.Agreements.Paper;
using Remit.Web.Features.People;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Agreements;

/// <summary>Writes the receipt of a version: who agreed to which text, when and how.</summary>
internal sealed class AgreementReceipt(FindAssents assents, IStringLocalizer<PaperWords> words)
{
    /// <summary>Plain text, with the text that was agreed at its end.</summary>
    /// <param name="standing">The version.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<string> OfAsync(StandingAgreement standing, CancellationToken cancellationToken)
    {
        var (version, pair) = (standing.Version, standing.Pair);
        var text = new StringBuilder();
        void Say(string line) => text.Append(line).Append('\n');

        Say(words["Receipt.Title", pair.Contributor.Name, pair.Lead.Name]);
        Say("");
        Say(words["Receipt.Version", version.Number, Days.Full(version.InForceFrom, CultureInfo.CurrentCulture)]);
        foreach (var one in await assents.RunAsync(version, cancellationToken))
        {
            var how = one.Address is null ? words["Assent.SignedIn"].Value : $"{words["Assent.ByCode"]} {one.Address}";
            Say($"- {one.Name}: {At(pair.Contributor, one.At)}, {how}");
        }

        Say("");
        Say($"{words["Receipt.Hash"]} {version.Hash}");
        if (version.PreviousHash.Length > 0)
        {
            Say($"{words["Hash before"]}: {version.PreviousHash}");
        }

        Say("");
        Say(words["What this is"]);
        Say(words["What this is, in full"]);
        Say("");
        Say(words["Receipt.Text"]);
        Say("");
        return text.Append(version.Text).ToString();
    }

    // The contributor's clock, with how far it is from the world's, so that nobody has to guess whose it is.
    private static string At(Person contributor, DateTimeOffset at) =>
        TimeZoneInfo
            .ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(contributor.Zone))
            .ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
}
