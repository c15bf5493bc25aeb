using System.Text.Json;
using Remit.Web.Data;
using Remit.Web.Features.Journal;

namespace Remit.Web.Features.Agreements;

/// <summary>That one of two agreed to a version, and how it is known that it was them. Written once.</summary>
public sealed class Assent : IInsertOnly, IJournaled
{
    private Assent() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>The version.</summary>
    public Guid VersionId { get; private init; }

    /// <summary>Who agreed.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>The address the code was sent to; null where they were signed in.</summary>
    public string? Address { get; private init; }

    /// <summary>Somebody who is signed in agrees.</summary>
    /// <param name="version">To what.</param>
    /// <param name="personId">Who.</param>
    /// <param name="at">When.</param>
    public static Assent SignedIn(AgreementVersion version, Guid personId, DateTimeOffset at) =>
        Of(version, personId, at, null);

    /// <summary>Somebody without an account agrees, with the code that was sent to their address.</summary>
    /// <param name="version">To what.</param>
    /// <param name="personId">Who.</param>
    /// <param name="at">When.</param>
    /// <param name="address">The address.</param>
    public static Assent ByCode(AgreementVersion version, Guid personId, DateTimeOffset at, string address) =>
        Of(version, personId, at, address);

    /// <inheritdoc/>
    public string ToJournal() =>
        JsonSerializer.Serialize(
            new
            {
                VersionId,
                PersonId,
                At,
                Address,
            }
        );

    private static Assent Of(AgreementVersion version, Guid personId, DateTimeOffset at, string? address)
    {
        ArgumentNullException.ThrowIfNull(version);
        return new()
        {
            Id = Guid.CreateVersion7(),
            VersionId = version.Id,
            PersonId = personId,
            At = at,
            Address = address,
        };
    }
}
