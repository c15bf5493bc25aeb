using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Cli;

/// <summary>A finding of the analysis. Every property is always there, in this order; docs/cli.md says what each means.</summary>
internal sealed record FindingJson
{
    public required string Id { get; init; }

    public required string Is { get; init; }

    public required string Severity { get; init; }

    public string? Area { get; init; }

    public string? Kind { get; init; }

    public ImmutableArray<string> Clauses { get; init; } = [];

    public ImmutableArray<string> Facts { get; init; } = [];

    public ImmutableArray<string> Cases { get; init; } = [];

    public required int Logged { get; init; }

    public required string Sentence { get; init; }

    public string? Repair { get; init; }

    public WitnessJson? Witness { get; init; }

    /// <summary>A finding.</summary>
    /// <param name="finding">The finding.</param>
    public static FindingJson Of(Finding finding) =>
        new()
        {
            Id = finding.Id,
            Is = FindingKeys.Of(finding.Code),
            Severity = finding.Severity == FindingSeverity.Problem ? "problem" : "note",
            Area = finding.Area,
            Kind = finding.Kind,
            Clauses = finding.Clauses,
            Facts = finding.Facts,
            Cases = [.. finding.Cases.Select(box => box.Text)],
            Logged = finding.Logged,
            Sentence = finding.Sentence,
            Repair = finding.Repair?.Text,
            Witness = finding.Witness is { } witness ? WitnessJson.Of(witness) : null,
        };
}
