using System.Collections.Immutable;

namespace Remit.Web.Features.People;

/// <summary>Somebody as whoever runs the installation sees them.</summary>
/// <param name="Id">Who.</param>
/// <param name="Name">The whole name.</param>
/// <param name="SignsIn">Whether they have an account.</param>
/// <param name="Leads">Who leads them.</param>
public sealed record PersonHere(Guid Id, string Name, bool SignsIn, ImmutableArray<PersonHere.Led> Leads)
{
    /// <summary>Whether they run the installation.</summary>
    public bool Runs { get; init; }

    /// <summary>Whether they can come in by an invitation as themselves.</summary>
    public bool CanBeInvited { get; init; }

    /// <param name="LineId">The line.</param>
    /// <param name="Name">The lead.</param>
    /// <param name="Area">In what; empty for everything.</param>
    public sealed record Led(Guid LineId, string Name, string Area);
}
