using System.Collections.Immutable;
using Remit.Rules;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Drafts.Findings;

/// <summary>Something about a draft that is worth a look, said as a question, with the steps that settle it.</summary>
public sealed record DraftFinding
{
    /// <summary>What makes it the same thing when it is looked for again.</summary>
    public required string Id { get; init; }

    /// <summary>What the analysis found; null for a first day that has passed.</summary>
    public Finding? Found { get; init; }

    /// <summary>Whether it is better settled before the two talk; else it is worth a look.</summary>
    public bool IsProblem => Found?.Severity is FindingSeverity.Problem;

    /// <summary>What it is about; empty where it is about the whole page.</summary>
    public string About { get; init; } = "";

    /// <summary>The question.</summary>
    public required Sentence Question { get; init; }

    /// <summary>The sentences of the page it is about; usually none.</summary>
    public ImmutableArray<Sentence> Quoted { get; init; } = [];

    /// <summary>What settles it, the shortest way first.</summary>
    public ImmutableArray<FindingStep> Steps { get; init; } = [];

    /// <summary>The line it is about; null where it is about the whole page, or about what came from a file.</summary>
    public DraftLine? Line { get; init; }
}
