using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>What grants and caps share (G1, G2): conditions that must all hold, dates, duties, words.</summary>
public abstract class Clause
{
    private protected Clause() { }

    /// <summary>Its name, unique in its kind.</summary>
    public required string Id { get; init; }

    /// <summary>Conditions, at most one per fact; all must hold. Empty means always.</summary>
    public ImmutableArray<Condition> When { get; init; } = [];

    /// <summary>The first day it stands; null from the start.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day it stands, included; null without end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Who is told, and by when (G3).</summary>
    public Tell? Tell { get; init; }

    /// <summary>Whose advice is asked before deciding (G3).</summary>
    public ImmutableArray<string> Advice { get; init; } = [];

    /// <summary>Whose go it takes, at <see cref="Level.AskFirst"/> only (G3); null means the decider's.</summary>
    public GoFrom? GoFrom { get; init; }

    /// <summary>The reason, for people.</summary>
    public string? Why { get; init; }

    /// <summary>The words the source used.</summary>
    public string? Words { get; init; }

    /// <summary>The level it gives, or the level it never goes above.</summary>
    public abstract Level Level { get; }

    /// <summary>The last day it stands whatever else holds, counting a try-out that goes back (G2); null without end.</summary>
    public virtual DateOnly? LastDay => Until;

    /// <summary>Whether it stands on a date.</summary>
    /// <param name="date">The contributor's local date.</param>
    public bool StandsOn(DateOnly date) =>
        (From is not { } from || date >= from) && (LastDay is not { } last || date <= last);

    /// <summary>How many things it asks of the person who decides: who is told, whose advice, whose go.</summary>
    public int DutyCount => (Tell is null ? 0 : 1) + Advice.Length + (GoFrom?.Names.Length ?? 0);
}
