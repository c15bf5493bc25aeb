using System.Collections.Immutable;
using System.Text.Json;
using Remit.Web.Features.Journal;

namespace Remit.Web.Features.Drafts;

/// <summary>
/// What one person would like to agree with their lead, before anybody has seen it. It holds what was typed, also what
/// cannot be read yet; what it means is worked out from that. Nobody but its owner sees it.
/// </summary>
public sealed class Draft : IJournaled
{
    private Draft() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>The person whose it is.</summary>
    public Guid OwnerId { get; private init; }

    /// <summary>What was answered for the whole page, by <see cref="DraftAnswers"/>.</summary>
    public ImmutableSortedDictionary<string, string> Answers { get; private set; } = Nothing;

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>No answers.</summary>
    internal static ImmutableSortedDictionary<string, string> Nothing { get; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Somebody begins.</summary>
    /// <param name="ownerId">The person.</param>
    public static Draft Of(Guid ownerId) => new() { Id = Guid.CreateVersion7(), OwnerId = ownerId };

    /// <summary>Takes answers for the whole page.</summary>
    /// <param name="given">What was typed, and what stood there when it was.</param>
    public void Answer(GivenAnswers given)
    {
        ArgumentNullException.ThrowIfNull(given);
        (Answers, Version) = (given.Over(Answers), Version + 1);
    }

    /// <inheritdoc/>
    public string ToJournal() => JsonSerializer.Serialize(new { Answers });
}
