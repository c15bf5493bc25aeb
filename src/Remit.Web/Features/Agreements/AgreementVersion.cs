using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Journal;

namespace Remit.Web.Features.Agreements;

/// <summary>
/// What two people agreed, as the text they agreed to. The text is the truth: it is written once and never changes;
/// what it means is read from it.
/// </summary>
public sealed class AgreementVersion : IInsertOnly, IJournaled
{
    private AgreementVersion() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>The pair.</summary>
    public Guid PairId { get; private init; }

    /// <summary>1 for their first, then without gaps.</summary>
    public int Number { get; private init; }

    /// <summary>The canonical text: as Remit writes a document, in UTF-8.</summary>
    public required string Text { get; init; }

    /// <summary>SHA-256 of the text in UTF-8, as 64 hexadecimal digits: what <c>sha256sum</c> says of the file.</summary>
    public required string Hash { get; init; }

    /// <summary>The hash of the version before; empty for the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>The contributor's day from whose beginning it stands.</summary>
    public DateOnly InForceFrom { get; private init; }

    /// <summary>When the last of those who had to agree did.</summary>
    public DateTimeOffset AgreedAt { get; private init; }

    /// <summary>Both agree to a text.</summary>
    /// <param name="pairId">The pair.</param>
    /// <param name="previous">Their version before; null for the first.</param>
    /// <param name="text">The canonical text.</param>
    /// <param name="when">From which day it stands, and when it was agreed.</param>
    public static AgreementVersion Agree(
        Guid pairId,
        AgreementVersion? previous,
        string text,
        (DateOnly From, DateTimeOffset At) when
    ) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            PairId = pairId,
            Number = (previous?.Number ?? 0) + 1,
            Text = text,
            Hash = HashOf(text),
            PreviousHash = previous?.Hash ?? "",
            InForceFrom = when.From,
            AgreedAt = when.At,
        };

    /// <summary>Whether its text was erased, as nobody may read it any more; its hash stays.</summary>
    public bool IsErased => Text.Length == 0;

    /// <summary>
    /// Takes the texts of a pair away for good, in the transaction that is open. Only of a pair that is nobody's any more:
    /// as long as one of the two may read it, what they agreed stays as it is.
    /// </summary>
    /// <param name="versions">Every version of the pair.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static Task EraseAllAsync(IQueryable<AgreementVersion> versions, CancellationToken cancellationToken) =>
        versions.ExecuteUpdateAsync(set => set.SetProperty(version => version.Text, ""), cancellationToken);

    /// <summary>What is wrong with the version, as the one after another.</summary>
    /// <param name="previous">The version before; null for the first.</param>
    public VersionFlaw FlawAfter(AgreementVersion? previous) =>
        Number != (previous?.Number ?? 0) + 1 ? VersionFlaw.NotNext
        : !IsErased && !IsSame(Hash, HashOf(Text)) ? VersionFlaw.TextChanged
        : !IsSame(PreviousHash, previous?.Hash ?? "") ? VersionFlaw.OutOfOrder
        : VersionFlaw.None;

    /// <inheritdoc/>
    public string ToJournal() =>
        JsonSerializer.Serialize(
            new
            {
                Number,
                Hash,
                PreviousHash,
                InForceFrom,
            }
        );

    private static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
