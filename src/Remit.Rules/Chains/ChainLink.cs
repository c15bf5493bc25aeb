using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>What one person was given for one kind of decision, held against what the giver holds (H1). Immutable.</summary>
public sealed class ChainLink
{
    /// <summary>Who was given it.</summary>
    public required string Person { get; init; }

    /// <summary>Who gave it: the kind's decider.</summary>
    public required string Giver { get; init; }

    /// <summary>The name of the kind in the person's agreement.</summary>
    public required string Kind { get; init; }

    /// <summary>What comes of it.</summary>
    public required LinkState State { get; init; }

    /// <summary>Cases that are more, or may be; those that are more first.</summary>
    public ImmutableArray<LinkCase> Cases { get; init; } = [];

    /// <summary>Running limits of what was given.</summary>
    public ImmutableArray<LimitHeld> Limits { get; init; } = [];

    /// <summary>Whom the giver has to tell or ask in this kind, in words; the person below may not know.</summary>
    public ImmutableArray<string> DutiesAbove { get; init; } = [];

    /// <summary>Whether it was ended early, so that there may be more.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>One plain English sentence with the reason.</summary>
    public required string Sentence { get; init; }
}
