using System.Collections.Immutable;
using Remit.Rules;
using Remit.Web.Outcomes;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Asking;

/// <summary>A question on the page: what was said, what was understood, and the answer so far.</summary>
public sealed record AskedView
{
    /// <summary>The agreement that was asked.</summary>
    public required Agreement Agreement { get; init; }

    /// <summary>For whom it is said.</summary>
    public required Reader Reader { get; init; }

    /// <summary>The kind of decision.</summary>
    public required DecisionKind Kind { get; init; }

    /// <summary>As typed, by the fact's key.</summary>
    public required ImmutableDictionary<string, string> Typed { get; init; }

    /// <summary>As understood.</summary>
    public required ImmutableDictionary<string, FactValue> Given { get; init; }

    /// <summary>What could not be understood.</summary>
    public required ImmutableArray<Refusal> Refusals { get; init; }

    /// <summary>The answer on what was understood; null where something else was refused.</summary>
    public Answer? Answer { get; init; }

    /// <summary>What to ask next: what was refused comes first; null when nothing can change the answer.</summary>
    public Fact? Next =>
        Refusals
            .Select(refusal => refusal.Field)
            .OfType<string>()
            .Select(Kind.FindFact)
            .FirstOrDefault(fact => fact is not null)
        ?? (Answer?.Next is { JudgedBy: null } next ? next : null);
}
