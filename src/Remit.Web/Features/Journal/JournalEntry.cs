using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Remit.Web.Features.Journal;

/// <summary>
/// One change: who did what, when, to which thing, and a digest of what the thing then said. Rows of one chain are
/// numbered without gaps and each holds the hash of the one before. Erasing takes the content and its salt away and
/// leaves the digest, so that the chain can still be verified and the content no longer be guessed from it.
/// </summary>
public sealed class JournalEntry
{
    private const int SaltBytes = 16;

    private JournalEntry() { }

    /// <summary>Of a pair, the pair's id; of what is one person's alone, the person's; of the installation, its id.</summary>
    public Guid ChainId { get; private init; }

    /// <summary>The number in its chain, from 1.</summary>
    public long Turn { get; private init; }

    /// <summary>The person who did it.</summary>
    public Guid ById { get; private init; }

    /// <summary>What was done, such as <c>decision-written</c>.</summary>
    public required string What { get; init; }

    /// <summary>The thing it was done to.</summary>
    public Guid SubjectId { get; private init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>What the thing then said; null once erased.</summary>
    public string? Content { get; private set; }

    /// <summary>What was mixed into the digest; null once erased.</summary>
    public byte[]? Salt { get; private set; }

    /// <summary>SHA-256 over salt and content, as 64 hexadecimal digits.</summary>
    public required string Digest { get; init; }

    /// <summary>The hash of the row before; empty for the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>SHA-256 over everything but content and salt, as 64 hexadecimal digits.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>The row of a change.</summary>
    /// <param name="place">Where it stands in which chain.</param>
    /// <param name="byId">The person who did it.</param>
    /// <param name="what">What was done.</param>
    /// <param name="subject">The thing, as it now is.</param>
    public static JournalEntry Of(JournalPlace place, Guid byId, string what, IJournaled subject)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(subject);
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        var content = subject.ToJournal();
        var entry = new JournalEntry
        {
            ChainId = place.ChainId,
            Turn = place.Turn,
            At = place.At,
            PreviousHash = place.PreviousHash,
            ById = byId,
            What = what,
            SubjectId = subject.Id,
            Content = content,
            Salt = salt,
            Digest = DigestOf(salt, content),
        };
        entry.Hash = entry.HashOfAll();
        return entry;
    }

    /// <summary>Takes the content away for good; the chain stays verifiable.</summary>
    public void Erase() => (Content, Salt) = (null, null);

    /// <summary>The same for many rows at once, in the transaction that is open.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many.</returns>
    public static Task<int> EraseAllAsync(IQueryable<JournalEntry> rows, CancellationToken cancellationToken) =>
        rows.Where(row => row.Content != null)
            .ExecuteUpdateAsync(
                set => set.SetProperty(row => row.Content, (string?)null).SetProperty(row => row.Salt, (byte[]?)null),
                cancellationToken
            );

    /// <summary>Whether the row is as it was written and follows the one before.</summary>
    /// <param name="previousHash">The hash of the row before; empty for the first.</param>
    public bool IsIntactAfter(string previousHash) => FlawAfter(Turn - 1, previousHash) is JournalFlaw.None;

    /// <summary>What is wrong with the row, as the one after another.</summary>
    /// <param name="previous">The row before in its chain; null for the first.</param>
    public JournalFlaw FlawAfter(JournalEntry? previous) => FlawAfter(previous?.Turn ?? 0, previous?.Hash ?? "");

    private JournalFlaw FlawAfter(long previousTurn, string previousHash) =>
        Turn != previousTurn + 1 ? JournalFlaw.NotNext
        : !IsSame(PreviousHash, previousHash) ? JournalFlaw.OutOfOrder
        : Content is null != Salt is null ? JournalFlaw.HalfErased
        : Content is not null && !IsSame(Digest, DigestOf(Salt!, Content)) ? JournalFlaw.ContentChanged
        : !IsSame(Hash, HashOfAll()) ? JournalFlaw.RowChanged
        : JournalFlaw.None;

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private static string DigestOf(byte[] salt, string content) =>
        Convert.ToHexStringLower(SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(content)]));

    private string HashOfAll()
    {
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{PreviousHash}|{ChainId}|{Turn}|{At.UtcTicks}|{ById}|{What}|{SubjectId}|{Digest}"
        );
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line)));
    }
}
