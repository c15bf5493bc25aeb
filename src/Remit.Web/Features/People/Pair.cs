using System.Globalization;
using System.Text.Json;
using Remit.Rules;
using Remit.Web.Features.Journal;
using Remit.Web.Outcomes;
using Remit.Web.Security;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.People;

/// <summary>Two people: who wants room to decide, and who gives it.</summary>
public sealed class Pair : IJournaled
{
    private Pair() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>Who decides more.</summary>
    public Guid ContributorId { get; private set; }

    /// <inheritdoc cref="ContributorId"/>
    public Person Contributor { get; private set; } = null!;

    /// <summary>Who gives the room.</summary>
    public Guid LeadId { get; private set; }

    /// <inheritdoc cref="LeadId"/>
    public Person Lead { get; private set; } = null!;

    /// <summary>How many changes this pair has seen. Raising it is how a change takes its turn.</summary>
    public long Turn { get; private init; }

    /// <summary>The contributor's day on which these two first agreed; null before.</summary>
    public DateOnly? FirstAgreedOn { get; private set; }

    /// <summary>When one of the two ended it, or left; null while it goes on.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Who ended it, or left; null while it goes on.</summary>
    public Guid? EndedById { get; private set; }

    /// <summary>Until when the lead reads it; null while it goes on. The contributor reads it for good.</summary>
    public DateTimeOffset? LeadReadsUntil { get; private set; }

    /// <summary>When what they agreed was erased, as nobody may read it any more; null while somebody may.</summary>
    public DateTimeOffset? ErasedAt { get; private set; }

    /// <summary>The contributor's day on which it ended; null while it goes on.</summary>
    public DateOnly? EndedOn => EndedAt is { } at ? Contributor.DayAt(at) : null;

    /// <summary>Why nothing in it can be changed any more; null while it goes on.</summary>
    public Refusal? RefusalToChange =>
        EndedOn is { } day ? Refusal.Conflict("pair-over", Days.Full(day, CultureInfo.CurrentCulture)) : null;

    /// <summary>Two people begin.</summary>
    /// <param name="contributor">Who decides more.</param>
    /// <param name="lead">Who gives the room.</param>
    /// <exception cref="ArgumentException">They are one person.</exception>
    public static Pair Of(Person contributor, Person lead)
    {
        ArgumentNullException.ThrowIfNull(contributor);
        ArgumentNullException.ThrowIfNull(lead);
        if (contributor.Id == lead.Id)
        {
            throw new ArgumentException("A pair is two people.", nameof(lead));
        }

        return new()
        {
            Id = Guid.CreateVersion7(),
            ContributorId = contributor.Id,
            LeadId = lead.Id,
        };
    }

    /// <summary>Whether somebody is one of the two.</summary>
    /// <param name="personId">The person.</param>
    public bool Includes(Guid personId) => personId == ContributorId || personId == LeadId;

    /// <summary>What somebody is called between the two.</summary>
    /// <param name="name">The whole name.</param>
    public string Call(string name) => CallAmong([])(name);

    /// <summary>What people are called between the two, where others are spoken of as well.</summary>
    /// <param name="others">Their whole names.</param>
    public Func<string, string> CallAmong(IEnumerable<string> others) =>
        CalledName.Among([Contributor.Name, Lead.Name, .. others], CalledByThemselves);

    /// <summary>
    /// How the name of one of the two is shown that stands in a text they agreed: as it stands, or that somebody has left.
    /// The text itself never changes.
    /// </summary>
    /// <param name="agreement">What the text means.</param>
    public Func<string, string> NamedIn(Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return name =>
            Is(Contributor, agreement.Contributor, name) ? Contributor.Name
            : Is(Lead, agreement.Lead, name) ? Lead.Name
            : name;
    }

    private static bool Is(Person person, string written, string name) =>
        person.HasLeft && string.Equals(written, name, StringComparison.Ordinal);

    private string CalledByThemselves(string name) =>
        string.Equals(name, Contributor.Name, StringComparison.Ordinal) ? Contributor.CallMe
        : string.Equals(name, Lead.Name, StringComparison.Ordinal) ? Lead.CallMe
        : CalledName.Of(name);

    /// <summary>Notes the day of an agreement; the first one stays.</summary>
    /// <param name="day">The contributor's day.</param>
    public void AgreedOn(DateOnly day) => FirstAgreedOn ??= day;

    /// <summary>Somebody who was known by a link goes on in their own name: it is the same person with an account.</summary>
    /// <param name="guestId">Whom the link was sent to.</param>
    /// <param name="person">Who that is.</param>
    /// <exception cref="ArgumentException">The guest is none of the two, or they would be one person.</exception>
    public void TakeOver(Guid guestId, Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (!Includes(guestId) || Includes(person.Id))
        {
            throw new ArgumentException("Only one of the two goes on as somebody else.", nameof(guestId));
        }

        if (guestId == LeadId)
        {
            (LeadId, Lead) = (person.Id, person);
        }
        else
        {
            (ContributorId, Contributor) = (person.Id, person);
        }
    }

    /// <summary>One of the two ends it, without a reason: from now on it is only read.</summary>
    /// <param name="byId">Who.</param>
    /// <param name="at">Now.</param>
    public Outcome<Pair> End(Guid byId, DateTimeOffset at)
    {
        if (RefusalToChange is { } over)
        {
            return over;
        }

        (EndedAt, EndedById) = (at, byId);
        LeadReadsUntil = at.AddMonths(WhoSees.MonthsLeadReads);
        return this;
    }

    /// <summary>
    /// Whether nobody may read it any more: who decided has left, and the lead has too or read for long enough. Who was known
    /// only by a link reads nothing once the other has left.
    /// </summary>
    /// <param name="at">Now.</param>
    public bool IsNobodys(DateTimeOffset at) =>
        Contributor.HasLeft
            ? Lead.HasLeft || Lead.IsGuest || LeadReadsUntil <= at
            : Contributor.IsGuest && (Lead.HasLeft || LeadReadsUntil <= at);

    /// <summary>Notes that what they agreed is erased.</summary>
    /// <param name="at">Now.</param>
    /// <exception cref="InvalidOperationException">Somebody may still read it.</exception>
    public void Erase(DateTimeOffset at) =>
        ErasedAt = IsNobodys(at)
            ? ErasedAt ?? at
            : throw new InvalidOperationException("What somebody may read is not erased.");

    /// <inheritdoc/>
    public string ToJournal() =>
        JsonSerializer.Serialize(
            new
            {
                ContributorId,
                LeadId,
                FirstAgreedOn,
                EndedAt,
                EndedById,
                ErasedAt,
            }
        );
}
