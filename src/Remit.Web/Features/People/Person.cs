using System.Text.Json;
using Remit.Web.Features.Journal;
using Remit.Web.Outcomes;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.People;

/// <summary>Somebody here. Only who signs in has an account; a lead who answers from a link has none.</summary>
public sealed class Person : IJournaled
{
    /// <summary>The longest name, in characters.</summary>
    public const int LongestName = 100;

    private string name = "";
    private string callMe = "";

    private Person() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>The whole name, as written in agreements; of who has left, that somebody has.</summary>
    public required string Name
    {
        get => HasLeft ? SomebodyGone.Name : name;
        init => name = value;
    }

    /// <summary>What others call this person on screen; of who has left, that somebody has.</summary>
    public required string CallMe
    {
        get => HasLeft ? SomebodyGone.Name : callMe;
        init => callMe = value;
    }

    /// <summary>When this person left; null while they are here. Of who has left nothing is kept but this and the id.</summary>
    public DateTimeOffset? LeftAt { get; private set; }

    /// <summary>Whether this person has left.</summary>
    public bool HasLeft => LeftAt is not null;

    /// <summary>The time zone by its IANA name; a day of this person is a day there.</summary>
    public string Zone { get; private set; } = "";

    /// <summary>The account this person signs in with; null when there is none.</summary>
    public Guid? AccountId { get; private set; }

    /// <summary>Whether this person runs the installation; that shows them nothing of what others write.</summary>
    public bool IsAdmin { get; private set; }

    /// <summary>
    /// Whether this person is known here only by a link that one of a pair sent: whoever runs the installation neither
    /// sees nor invites them.
    /// </summary>
    public bool IsGuest { get; private init; }

    /// <summary>The culture of the words this person reads, also in mails; null as long as they have chosen none.</summary>
    public string? Language { get; private set; }

    /// <summary>Which mails this person wants to get by themselves.</summary>
    public MailWish Mails { get; private set; }

    /// <summary>When the next mail about the week is due; null when none is wanted.</summary>
    public DateTimeOffset? NextWeekAt { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>How many changes to what is theirs alone this person has made. Raising it is how one takes its turn.</summary>
    public long Turn { get; private init; }

    /// <summary>The zone of this machine by its IANA name: where somebody new is until they say so.</summary>
    /// <param name="time">The clock of this machine.</param>
    public static string ZoneHere(TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return time.LocalTimeZone is { HasIanaId: true } zone ? zone.Id : "Etc/UTC";
    }

    /// <summary>Somebody new.</summary>
    /// <param name="name">The whole name; what they are called is its first word.</param>
    /// <param name="zone">The IANA name of the time zone.</param>
    public static Outcome<Person> Welcome(string? name, string zone) => Of(name, zone, isGuest: false);

    /// <summary>Somebody who does something here by a link that one of a pair sent.</summary>
    /// <param name="name">The whole name, as the page has it.</param>
    /// <param name="zone">The IANA name of the time zone.</param>
    public static Person Guest(string name, string zone) => Of(name, zone, isGuest: true).Value;

    private static Outcome<Person> Of(string? name, string zone, bool isGuest)
    {
        var trimmed = name?.Trim() ?? "";
        if (trimmed.Length is 0 or > LongestName)
        {
            return Refusal.Invalid(trimmed.Length == 0 ? "name-missing" : "name-too-long", "name");
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
        {
            return Refusal.Invalid("zone-unknown", "zone", zone);
        }

        return new Person
        {
            Id = Guid.CreateVersion7(),
            Name = trimmed,
            CallMe = CalledName.Of(trimmed),
            Zone = zone,
            IsGuest = isGuest,
        };
    }

    /// <summary>Lets this person sign in.</summary>
    /// <param name="accountId">The account.</param>
    public Outcome<Person> SignInWith(Guid accountId)
    {
        if (AccountId is not null)
        {
            return Refusal.Conflict("has-account", Name);
        }

        (AccountId, Version) = (accountId, Version + 1);
        return this;
    }

    /// <summary>From now on this person's clock goes in another zone.</summary>
    /// <param name="zone">Its IANA name.</param>
    public Outcome<Person> LiveIn(string zone)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
        {
            return Refusal.Invalid("zone-unknown", "zone", zone);
        }

        (Zone, Version) = (zone, Version + 1);
        return this;
    }

    /// <summary>Lets this person run the installation.</summary>
    public void Administer() => (IsAdmin, Version) = (true, Version + 1);

    /// <summary>Leaves for good: what the row says of them goes, and they sign in no more. Twice is once.</summary>
    /// <param name="at">Now.</param>
    public void Leave(DateTimeOffset at)
    {
        if (!HasLeft)
        {
            (name, callMe, Zone, AccountId, IsAdmin) = ("", "", "Etc/UTC", null, false);
            (Language, Mails, NextWeekAt) = (null, default, null);
            (LeftAt, Version) = (at, Version + 1);
        }
    }

    /// <summary>Notes in which words this person reads.</summary>
    /// <param name="language">The name of the culture, one of those there are words in.</param>
    public void ReadIn(string language) => (Language, Version) = (language, Version + 1);

    /// <summary>Chooses which mails come by themselves; the one about the week comes on Mondays at 07:00.</summary>
    /// <param name="wish">Which.</param>
    /// <param name="now">Now.</param>
    public void WishFor(MailWish wish, DateTimeOffset now)
    {
        if (wish != Mails)
        {
            NextWeekAt = wish == MailWish.AlsoWeek ? Monday.After(now, Zone) : null;
            (Mails, Version) = (wish, Version + 1);
        }
    }

    /// <summary>Closes the week that has ended, once: the next is then due on the next Monday.</summary>
    /// <param name="now">Now.</param>
    /// <returns>The instant at which that week ended; null when none has ended that was not closed before.</returns>
    public DateTimeOffset? CloseWeek(DateTimeOffset now)
    {
        if (NextWeekAt is null || NextWeekAt > now)
        {
            return null;
        }

        // After a long silence the week that ended last counts; those before it are not made up for.
        var next = Monday.After(now, Zone);
        (NextWeekAt, Version) = (next, Version + 1);
        return Monday.Before(next, Zone);
    }

    /// <summary>This person's day at an instant.</summary>
    /// <param name="instant">The instant.</param>
    public DateOnly DayAt(DateTimeOffset instant) => DateOnly.FromDateTime(ClockAt(instant).DateTime);

    /// <summary>This person's clock at an instant.</summary>
    /// <param name="instant">The instant.</param>
    public DateTimeOffset ClockAt(DateTimeOffset instant) =>
        TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(Zone));

    /// <inheritdoc/>
    public string ToJournal() =>
        HasLeft
            ? JsonSerializer.Serialize(new { LeftAt })
            : JsonSerializer.Serialize(
                new
                {
                    Name,
                    CallMe,
                    Zone,
                    AccountId,
                    IsAdmin,
                    IsGuest,
                    Language,
                    Mails,
                }
            );
}
