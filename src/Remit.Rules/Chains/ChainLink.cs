using System.Collections.Immutable;
using Remit.Rules.Engine;

namespace Remit.Rules;

/// <summary>What one person was given for one kind of decision, held against what the giver holds (H1). Immutable.</summary>
public sealed class ChainLink
{
    private readonly LinkFindings found;
    private string? sentence;

    internal ChainLink(string person, string giver, string kind, LinkFindings found) =>
        (Person, Giver, Kind, this.found) = (person, giver, kind, found);

    /// <summary>Who was given it.</summary>
    public string Person { get; }

    /// <summary>Who gave it: the kind's decider.</summary>
    public string Giver { get; }

    /// <summary>The name of the kind in the person's agreement.</summary>
    public string Kind { get; }

    /// <summary>What comes of it.</summary>
    public LinkState State => found.State;

    /// <summary>Cases that are more, or may be; those that are more first.</summary>
    public ImmutableArray<LinkCase> Cases => found.Cases;

    /// <summary>Running limits of what was given.</summary>
    public ImmutableArray<LimitHeld> Limits => found.Limits;

    /// <summary>Whom the giver has to tell or ask in this kind, in words; the person below may not know.</summary>
    public ImmutableArray<string> DutiesAbove => found.DutiesAbove;

    /// <summary>Whether it was ended early, so that there may be more.</summary>
    public bool IsIncomplete => found.IsIncomplete;

    /// <summary>One plain English sentence with the reason.</summary>
    public string Sentence => sentence ??= new LinkWords(Person, Giver, Kind).Of(found);
}
