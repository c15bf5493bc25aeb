namespace Remit.Web.Features.Decisions;

/// <summary>How a decision turned out.</summary>
public enum DecisionResultKind
{
    /// <summary>As hoped.</summary>
    Good,

    /// <summary>Partly.</summary>
    Mixed,

    /// <summary>Not as hoped.</summary>
    Setback,

    /// <summary>It was never done; it does not count towards a limit.</summary>
    NotCarriedOut,
}
