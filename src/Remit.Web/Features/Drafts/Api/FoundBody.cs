using System.Collections.Immutable;
using Remit.Rules;
using Remit.Web.Features.Drafts.Findings;

namespace Remit.Web.Features.Drafts;

/// <summary>Something about a draft that is worth a look.</summary>
public sealed record FoundBody
{
    /// <summary>What makes it the same thing when it is looked for again.</summary>
    public required string Id { get; init; }

    /// <summary>What it is, such as <c>unbounded</c>; of a first day that has passed, <c>start-has-passed</c>.</summary>
    public required string Is { get; init; }

    /// <summary>How much it weighs.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>The name of the area it concerns; null for none.</summary>
    public string? Area { get; init; }

    /// <summary>The name of the kind of decision it concerns; null for none.</summary>
    public string? Kind { get; init; }

    /// <summary>The ids of the clauses it concerns, in the kind.</summary>
    public ImmutableArray<string> Clauses { get; init; } = [];

    /// <summary>The keys of the facts it concerns, in the kind.</summary>
    public ImmutableArray<string> Facts { get; init; } = [];

    /// <summary>The cases it is about.</summary>
    public ImmutableArray<string> Cases { get; init; } = [];

    /// <summary>The question that the page puts to its owner.</summary>
    public required string Question { get; init; }

    internal static FoundBody Of(DraftFinding finding) =>
        new()
        {
            Id = finding.Id,
            Is = finding.Found is { } named ? FindingKeys.Of(named.Code) : finding.Id,
            Severity = finding.Found?.Severity ?? FindingSeverity.Note,
            Area = finding.Found?.Area,
            Kind = finding.Found?.Kind,
            Clauses = finding.Found?.Clauses ?? [],
            Facts = finding.Found?.Facts ?? [],
            Cases = [.. (finding.Found?.Cases ?? []).Select(box => box.Text)],
            Question = finding.Question.ToString(),
        };
}
