using System.Text.Json;
using Remit.Web.Features.Journal;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Proposals.Deciding;

/// <summary>
/// That somebody else decides about some of a page that was sent, and so has to agree to it as well: once the two have.
/// </summary>
public sealed class DeciderAssent : IJournaled
{
    /// <summary>The longest sentence about what they would want different, in characters.</summary>
    public const int LongestWords = 300;

    private DeciderAssent() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>The page.</summary>
    public Guid ProposalId { get; private init; }

    /// <summary>Their name, as the page has it.</summary>
    public required string Name { get; init; }

    /// <summary>The address of their account, as who sent the page gave it; empty once they have left.</summary>
    public required string Mail { get; init; }

    /// <summary>Who they are, from the day they answered.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>When they agreed; null while they have not.</summary>
    public DateTimeOffset? AgreedAt { get; private set; }

    /// <summary>What they would want different; null where they said nothing of the kind.</summary>
    public string? Different { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>Whether they have not answered.</summary>
    public bool IsOpen => AgreedAt is null && Different is null;

    /// <summary>Somebody is to agree to a page as well.</summary>
    /// <param name="proposal">The page.</param>
    /// <param name="name">Their name, as the page has it.</param>
    /// <param name="mail">The address of their account, as it is kept.</param>
    public static DeciderAssent Ask(Proposal proposal, string name, string mail)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return new()
        {
            Id = Guid.CreateVersion7(),
            ProposalId = proposal.Id,
            Name = name,
            Mail = mail,
        };
    }

    /// <summary>They agree.</summary>
    /// <param name="personId">Who they are.</param>
    /// <param name="at">Now.</param>
    public Outcome<DeciderAssent> Agree(Guid personId, DateTimeOffset at)
    {
        if (!IsOpen)
        {
            return Refusal.Conflict("proposal-over");
        }

        (PersonId, AgreedAt, Version) = (personId, at, Version + 1);
        return this;
    }

    /// <summary>They would want something different.</summary>
    /// <param name="personId">Who they are.</param>
    /// <param name="words">What, in one sentence.</param>
    public Outcome<DeciderAssent> Differ(Guid personId, string? words)
    {
        var said = words?.Trim() ?? "";
        if (said.Length is 0 or > LongestWords)
        {
            return Refusal.Invalid("decider-words", "different");
        }

        if (!IsOpen)
        {
            return Refusal.Conflict("proposal-over");
        }

        (PersonId, Different, Version) = (personId, said, Version + 1);
        return this;
    }

    /// <inheritdoc/>
    public string ToJournal() =>
        JsonSerializer.Serialize(
            new
            {
                ProposalId,
                Name,
                PersonId,
                AgreedAt,
            }
        );
}
