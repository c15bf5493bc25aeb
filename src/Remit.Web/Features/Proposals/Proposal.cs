using System.Collections.Immutable;
using System.Text.Json;
using Remit.Web.Features.Journal;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Proposals;

/// <summary>
/// The page that one of two has sent to the other, as it was when it was sent: who sent it agrees to it by sending, and
/// it stands once the other agrees as well. The draft it came from goes on by itself, unseen.
/// </summary>
public sealed class Proposal : IJournaled
{
    /// <summary>What stands in place of the draft where a page comes of none: both go on as they agreed.</summary>
    public static readonly Guid OfNoDraft = Guid.Empty;

    /// <summary>Where nothing goes along with any line.</summary>
    public static readonly ImmutableSortedDictionary<string, ToldLine> NothingTold = ImmutableSortedDictionary.Create<
        string,
        ToldLine
    >(StringComparer.Ordinal);

    private Proposal() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>Who sent it.</summary>
    public Guid ById { get; private set; }

    /// <inheritdoc cref="ById"/>
    public Person By { get; private set; } = null!;

    /// <summary>The draft it was; <see cref="OfNoDraft"/> where it was none.</summary>
    public Guid DraftId { get; private init; }

    /// <summary>Whether the lead sent it, and offers room.</summary>
    public bool IsOffer { get; private init; }

    /// <summary>The name of whom it was sent to, as the page has it.</summary>
    public required string To { get; init; }

    /// <summary>The document, as Remit writes it.</summary>
    public required string Text { get; init; }

    /// <summary>When it was sent.</summary>
    public DateTimeOffset SentAt { get; private init; }

    /// <summary>Who it was sent to, from the day they did something here; null as long as they have only read.</summary>
    public Guid? ToId { get; private set; }

    /// <summary>The pair of the two, from the same day on.</summary>
    public Guid? PairId { get; private set; }

    /// <summary>When it was taken back, also by sending another; null when it was not.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>When the other agreed; null while they have not.</summary>
    public DateTimeOffset? AgreedAt { get; private set; }

    /// <summary>When the other agreed to a page to which somebody else has to as well; null for every other.</summary>
    public DateTimeOffset? OtherAt { get; private set; }

    /// <summary>The address with whose code they did; null where they were signed in.</summary>
    public string? OtherAddress { get; private set; }

    /// <summary>The page it answers, which the other of the two had sent; null for the first.</summary>
    public Guid? AnswersId { get; private init; }

    /// <summary>When the other answered with a page of their own; null when they have not.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>The address of who sent it, confirmed by a code; null where they were signed in.</summary>
    public string? ByAddress { get; private init; }

    /// <summary>What goes along with its lines, by the names of the kinds of decision.</summary>
    public ImmutableSortedDictionary<string, ToldLine> Lines { get; private init; } = NothingTold;

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>Whether by it the two go on as they agreed.</summary>
    public bool IsRenewal => DraftId == OfNoDraft;

    /// <summary>Whether it waits for the other of the two.</summary>
    public bool IsOpen => IsUnsettled && OtherAt is null;

    /// <summary>Whether the two agreed to it, and somebody else has to as well.</summary>
    public bool WaitsForDeciders => IsUnsettled && OtherAt is not null;

    /// <summary>Whether it waits for anybody, so that it can be taken back.</summary>
    public bool IsUnsettled => WithdrawnAt is null && AgreedAt is null && AnsweredAt is null;

    /// <summary>Somebody sends their page.</summary>
    /// <param name="byId">Who.</param>
    /// <param name="page">What they send.</param>
    /// <param name="at">Now.</param>
    public static Proposal Send(Guid byId, SentPage page, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new()
        {
            Id = Guid.CreateVersion7(),
            ById = byId,
            DraftId = page.DraftId,
            IsOffer = page.IsOffer,
            To = page.To,
            Text = page.Text,
            Lines = page.Lines,
            SentAt = at,
        };
    }

    /// <summary>The other of the two answers with a page of their own, to which they agree by that.</summary>
    /// <param name="page">Theirs.</param>
    /// <param name="known">Now, and the address that was confirmed by a code; null where they are signed in.</param>
    /// <returns>Their page, which waits for who sent this one.</returns>
    public Outcome<Proposal> Answer(SentPage page, (DateTimeOffset At, string? Address) known)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (!IsUnsettled || ToId is not { } other)
        {
            return Refusal.Conflict("proposal-over");
        }

        (AnsweredAt, Version) = (known.At, Version + 1);
        return new Proposal
        {
            Id = Guid.CreateVersion7(),
            ById = other,
            DraftId = DraftId,
            IsOffer = page.IsOffer,
            To = page.To,
            Text = page.Text,
            Lines = page.Lines,
            SentAt = known.At,
            ToId = ById,
            PairId = PairId,
            AnswersId = Id,
            ByAddress = known.Address,
        };
    }

    /// <summary>Whoever sent it without an account goes on as somebody with one.</summary>
    /// <param name="guestId">Who they were.</param>
    /// <param name="person">Who they are.</param>
    public void TakeOver(Guid guestId, Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (ById == guestId)
        {
            (ById, By, Version) = (person.Id, person, Version + 1);
        }
    }

    /// <summary>Whoever it was sent to does something here for the first time, or goes on as somebody with an account.</summary>
    /// <param name="pair">The two.</param>
    public void BelongTo(Pair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        ToId = pair.ContributorId == ById ? pair.LeadId : pair.ContributorId;
        (PairId, Version) = (pair.Id, Version + 1);
    }

    /// <summary>Takes it back.</summary>
    /// <param name="at">Now.</param>
    public Outcome<Proposal> Withdraw(DateTimeOffset at)
    {
        if (!IsUnsettled)
        {
            return Refusal.Conflict("proposal-over");
        }

        (WithdrawnAt, Version) = (at, Version + 1);
        return this;
    }

    /// <summary>The other of the two agrees to it.</summary>
    /// <param name="personId">Who agrees.</param>
    /// <param name="at">Now.</param>
    public Outcome<Proposal> Agree(Guid personId, DateTimeOffset at)
    {
        if (!IsOpen || personId != ToId)
        {
            return Refusal.Conflict(personId == ById ? "proposal-own" : "proposal-over");
        }

        (AgreedAt, Version) = (at, Version + 1);
        return this;
    }

    /// <summary>What <see cref="Agree"/> said waits until whoever decides about some of it has agreed as well.</summary>
    /// <param name="address">The address the other was sent a code to; null where they are signed in.</param>
    public void WaitForDeciders(string? address) => (OtherAt, OtherAddress, AgreedAt) = (AgreedAt, address, null);

    /// <summary>The last of those who decide about some of it agreed.</summary>
    /// <param name="at">Now.</param>
    public void Stand(DateTimeOffset at) => (AgreedAt, Version) = (at, Version + 1);

    /// <summary>One of those who decide about some of it would want something different.</summary>
    /// <param name="at">Now.</param>
    public void Close(DateTimeOffset at) => (AnsweredAt, Version) = (at, Version + 1);

    /// <inheritdoc/>
    public string ToJournal() =>
        JsonSerializer.Serialize(
            new
            {
                To,
                Text,
                SentAt,
                ToId,
                WithdrawnAt,
                OtherAt,
                AgreedAt,
                AnsweredAt,
                Lines,
            }
        );
}
