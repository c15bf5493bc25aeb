using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Remit.Documents;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Journal;
using Remit.Web.Features.People;
using static System.FormattableString;

namespace Remit.Web.Features.Keeping;

/// <summary>
/// Whether every agreed version is as it was agreed: its text, its place after the one before, and what the journal says
/// of it.
/// </summary>
internal sealed class VersionCheck(RemitDb db)
{
    /// <summary>How many versions were read.</summary>
    public long Count { get; private set; }

    private IQueryable<JournalEntry> Agreed =>
        db.Set<JournalEntry>().AsNoTracking().Where(row => row.What == NextVersion.What);

    /// <summary>The first break, in a sentence; null when there is none.</summary>
    public async Task<string?> FindBreakAsync(CancellationToken cancellationToken) =>
        await FollowAsync(cancellationToken) ?? await FindLostAsync(cancellationToken);

    private async Task<string?> FollowAsync(CancellationToken cancellationToken)
    {
        var all =
            from version in db.Set<AgreementVersion>().AsNoTracking()
            join row in Agreed
                on new { ChainId = version.PairId, SubjectId = version.Id } equals new { row.ChainId, row.SubjectId }
                into found
            from row in found.DefaultIfEmpty()
            join pair in db.Set<Pair>() on version.PairId equals pair.Id
            orderby version.PairId, version.Number
            select new
            {
                Version = version,
                Row = row,
                MayBeErased = pair.ErasedAt != null,
            };
        AgreementVersion? last = null;
        await foreach (var one in all.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var version = one.Version;
            var previous = version.PairId == last?.PairId ? last : null;
            if ((SayOf(version, previous) ?? SayOf(version, one.Row, one.MayBeErased)) is { } says)
            {
                return $"What the pair {version.PairId} agreed: {says}";
            }

            Count++;
            last = version;
        }

        return null;
    }

    /// <summary>A version that the journal knows and that is gone, such as the last one.</summary>
    private async Task<string?> FindLostAsync(CancellationToken cancellationToken)
    {
        var row = await Agreed
            .Where(row => !db.Set<AgreementVersion>().Any(version => version.Id == row.SubjectId))
            .OrderBy(row => row.ChainId)
            .ThenBy(row => row.Turn)
            .FirstOrDefaultAsync(cancellationToken);
        return row is null
            ? null
            : $"What the pair {row.ChainId} agreed: the version is missing that was agreed on "
                + Invariant($"{ChainNames.Instant(row.At)}, as row {row.Turn} of their journal says.");
    }

    private static string? SayOf(AgreementVersion version, AgreementVersion? previous) =>
        version.FlawAfter(previous) switch
        {
            VersionFlaw.None => null,
            VersionFlaw.NotNext when version.Id == previous?.Id =>
                $"more than one row of the journal says that {Named(version)} was agreed.",
            VersionFlaw.NotNext => Invariant($"version {(previous?.Number ?? 0) + 1} is missing; ")
                + $"the next one there is {Named(version)}.",
            VersionFlaw.TextChanged => $"the text or the hash of {Named(version)} was changed.",
            _ => $"{Named(version)} does not follow the version before it.",
        };

    private static string? SayOf(AgreementVersion version, JournalEntry? row, bool mayBeErased) =>
        row is null ? $"no row of the journal says that {Named(version)} was agreed."
        : row.At != version.AgreedAt ? $"the journal says another instant for {Named(version)}."
        : row.Content is { } content && !StillSays(version, content)
            ? $"number, day or hash of {Named(version)} are not what the journal says."
        : version.IsErased ? (mayBeErased ? null : $"the text of {Named(version)} is missing.")
        : AgreementReader.Read(version.Text).Agreement is not { } agreement
            ? $"the text of {Named(version)} cannot be read."
        : version.InForceFrom < agreement.InForce.From
            ? $"{Named(version)} stands from an earlier day than its text says."
        : null;

    /// <summary>Whether everything that was written of a version is what it says now.</summary>
    private static bool StillSays(AgreementVersion version, string content)
    {
        var now = JsonNode.Parse(version.ToJournal())!.AsObject();
        return JsonNode.Parse(content)!.AsObject().All(one => JsonNode.DeepEquals(one.Value, now[one.Key]));
    }

    private static string Named(AgreementVersion version) =>
        Invariant($"version {version.Number} of {ChainNames.Instant(version.AgreedAt)}");
}
