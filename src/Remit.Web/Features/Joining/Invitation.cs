using System.Text.Json;
using Remit.Web.Features.Journal;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Joining;

/// <summary>Lets one person come in who has no account yet, by a link that is good once and until a day.</summary>
public sealed class Invitation : IJournaled
{
    /// <summary>For how many days a link is good.</summary>
    public const int Days = 14;

    private Invitation() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>Who invited.</summary>
    public Guid ById { get; private init; }

    /// <summary>The name of who is invited, as far as it was given; they may change it.</summary>
    public required string Name { get; init; }

    /// <summary>The address it was sent to; null where the link was handed over.</summary>
    public string? Mail { get; private init; }

    /// <summary>The person who comes in by it, where they were entered before; null for somebody new.</summary>
    public Guid? PersonId { get; private init; }

    /// <summary>The hash of the secret in the link.</summary>
    public required string Hash { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset MadeAt { get; private init; }

    /// <summary>From when on it is good no more.</summary>
    public DateTimeOffset EndsAt { get; private init; }

    /// <summary>Who came in by it; null while nobody did.</summary>
    public Guid? AcceptedById { get; private set; }

    /// <summary>When it was taken back; null when it was not.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>A new one.</summary>
    /// <param name="byId">Who invites.</param>
    /// <param name="who">Who is invited.</param>
    /// <param name="hash">The hash of the secret.</param>
    /// <param name="at">Now.</param>
    public static Invitation Of(Guid byId, Invited who, string hash, DateTimeOffset at) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            ById = byId,
            Name = who.Name,
            Mail = who.Mail,
            PersonId = who.PersonId,
            Hash = hash,
            MadeAt = at,
            EndsAt = at.AddDays(Days),
        };

    /// <summary>Whether one can still come in by it.</summary>
    /// <param name="at">Now.</param>
    public bool IsOpen(DateTimeOffset at) => AcceptedById is null && WithdrawnAt is null && at < EndsAt;

    /// <summary>Somebody comes in by it.</summary>
    /// <param name="personId">Who.</param>
    /// <param name="at">Now.</param>
    public Outcome<Invitation> Accept(Guid personId, DateTimeOffset at)
    {
        if (!IsOpen(at))
        {
            return Refusal.Conflict("invitation-over");
        }

        (AcceptedById, Version) = (personId, Version + 1);
        return this;
    }

    /// <summary>Takes it back.</summary>
    /// <param name="at">Now.</param>
    public Outcome<Invitation> Withdraw(DateTimeOffset at)
    {
        if (!IsOpen(at))
        {
            return Refusal.Conflict("invitation-over");
        }

        (WithdrawnAt, Version) = (at, Version + 1);
        return this;
    }

    /// <inheritdoc/>
    public string ToJournal() =>
        JsonSerializer.Serialize(
            new
            {
                Name,
                Mail,
                PersonId,
                EndsAt,
                AcceptedById,
                WithdrawnAt,
            }
        );
}
