using System.Globalization;
using System.Text.Json;
using Remit.Web.Features.Journal;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Proposals;

/// <summary>
/// Lets somebody without an account read one page, until a day or until it is taken back. Agreeing there takes a code of
/// six digits that was sent to the address, once.
/// </summary>
public sealed class GuestLink : IJournaled
{
    /// <summary>For how many days a link is good.</summary>
    public const int Days = 14;

    /// <summary>For how many minutes a code is good.</summary>
    public const int CodeMinutes = 10;

    /// <summary>How often one may be wrong before a code is good no more.</summary>
    public const int MostTries = 5;

    /// <summary>How many codes are sent within a day, so that trying them all would take longer than anybody has.</summary>
    public const int MostCodesInADay = 5;

    private GuestLink() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>The one thing it opens.</summary>
    public Guid ProposalId { get; private init; }

    /// <summary>The address it was sent to; null where it was handed over, and then no code can be sent.</summary>
    public string? Mail { get; private init; }

    /// <summary>The hash of the secret in the link.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset MadeAt { get; private init; }

    /// <summary>From when on it is good no more.</summary>
    public DateTimeOffset EndsAt { get; private set; }

    /// <summary>When somebody with an account went on in their own name; null when nobody did.</summary>
    public DateTimeOffset? TakenOverAt { get; private set; }

    /// <summary>What the code that was sent last is held against; null when there is none or it was used.</summary>
    public string? CodeHash { get; private set; }

    /// <summary>From when on that code is good no more.</summary>
    public DateTimeOffset? CodeEndsAt { get; private set; }

    /// <summary>How often somebody was wrong about that code.</summary>
    public int WrongTries { get; private set; }

    /// <summary>How many codes were sent since <see cref="CodesSince"/>.</summary>
    public int Codes { get; private set; }

    /// <summary>Since when <see cref="Codes"/> are counted; null as long as none was sent.</summary>
    public DateTimeOffset? CodesSince { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>A new one.</summary>
    /// <param name="proposalId">What it opens.</param>
    /// <param name="mail">The address; null where it is handed over.</param>
    /// <param name="hash">The hash of the secret.</param>
    /// <param name="at">Now.</param>
    public static GuestLink To(Guid proposalId, string? mail, string hash, DateTimeOffset at) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            ProposalId = proposalId,
            Mail = mail,
            Hash = hash,
            MadeAt = at,
            EndsAt = at.AddDays(Days),
        };

    /// <summary>It is sent once more, with another secret: the one before is good no more.</summary>
    /// <param name="hash">The hash of the new one.</param>
    /// <param name="at">Now.</param>
    public void Renew(string hash, DateTimeOffset at) =>
        (Hash, EndsAt, Version) = (hash, at.AddDays(Days), Version + 1);

    /// <summary>Whether it still opens the page, as far as the link decides that.</summary>
    /// <param name="at">Now.</param>
    public bool IsGood(DateTimeOffset at) => TakenOverAt is null && at < EndsAt;

    /// <summary>Whether a code was sent that can still be used.</summary>
    /// <param name="at">Now.</param>
    public bool HasCode(DateTimeOffset at) => CodeHash is not null && at < CodeEndsAt && WrongTries < MostTries;

    /// <summary>A code is sent; the one before is good no more.</summary>
    /// <param name="hash">What it is held against.</param>
    /// <param name="at">Now.</param>
    public Outcome<GuestLink> Send(string hash, DateTimeOffset at)
    {
        if (Mail is null || !IsGood(at))
        {
            return Refusal.Conflict("guest-link-over");
        }

        if (CodesSince is null || CodesSince <= at.AddDays(-1))
        {
            (CodesSince, Codes) = (at, 0);
        }

        if (Codes >= MostCodesInADay)
        {
            return Refusal.Conflict("codes-enough", Text(MostCodesInADay));
        }

        (CodeHash, CodeEndsAt, WrongTries) = (hash, at.AddMinutes(CodeMinutes), 0);
        (Codes, Version) = (Codes + 1, Version + 1);
        return this;
    }

    /// <summary>Somebody gives a code. A right one is used by that; a wrong one is counted, and has to be saved.</summary>
    /// <param name="isRight">Whether it is the one that was sent.</param>
    /// <param name="at">Now.</param>
    public Outcome<GuestLink> Use(bool isRight, DateTimeOffset at)
    {
        if (!IsGood(at) || !HasCode(at))
        {
            return Refusal.Invalid("code-over", "code");
        }

        Version++;
        if (!isRight)
        {
            WrongTries++;
            return HasCode(at)
                ? Refusal.Invalid("code-wrong", "code", Text(MostTries - WrongTries))
                : Refusal.Invalid("code-over", "code");
        }

        (CodeHash, CodeEndsAt) = (null, null);
        return this;
    }

    /// <summary>Somebody with an account of the same address goes on in their own name.</summary>
    /// <param name="at">Now.</param>
    public void TakeOver(DateTimeOffset at) =>
        (TakenOverAt, CodeHash, CodeEndsAt, Version) = (at, null, null, Version + 1);

    /// <inheritdoc/>
    public string ToJournal() =>
        JsonSerializer.Serialize(
            new
            {
                ProposalId,
                EndsAt,
                TakenOverAt,
                WrongTries,
                Codes,
            }
        );

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
