using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>
/// Something the analysis of an agreement found (part A): what it is, what it concerns, and one case that shows it where
/// there is one. Immutable; the same thing found twice, or in a later version, has the same <see cref="Id"/>.
/// </summary>
public sealed class Finding
{
    /// <summary>What it is.</summary>
    public required FindingCode Code { get; init; }

    /// <summary>How much it weighs.</summary>
    public FindingSeverity Severity => FindingKeys.SeverityOf(Code);

    /// <summary>The name of the area it concerns; null when it concerns a kind or the whole agreement.</summary>
    public string? Area { get; init; }

    /// <summary>The name of the kind of decision it concerns; null when it concerns an area or the whole agreement.</summary>
    public string? Kind { get; init; }

    /// <summary>The ids of the clauses it concerns, in the kind; may be empty.</summary>
    public ImmutableArray<string> Clauses { get; init; } = [];

    /// <summary>The keys of the facts it concerns, in the kind; may be empty.</summary>
    public ImmutableArray<string> Facts { get; init; } = [];

    /// <summary>The cases it is about, each box as large as can be; empty when it is not about cases.</summary>
    public ImmutableArray<CaseBox> Cases { get; init; } = [];

    /// <summary>How many decisions that were written down lie in its cases; 0 too where none were handed in.</summary>
    public int Logged { get; init; }

    /// <summary>The one edit that settles it; null when there is no single one.</summary>
    public Repair? Repair { get; init; }

    /// <summary>One plain English sentence, for files and the command line.</summary>
    public required string Sentence { get; init; }

    /// <summary>A case that shows it; null when the thing it concerns is all there is to show.</summary>
    public Witness? Witness { get; init; }

    /// <summary>
    /// What makes it the same finding: its key and the names of what it concerns, such as
    /// <c>unbounded/refund/small/amount</c>; of cases that nothing covers, the cases too. Neither wording nor the order or number of other clauses plays a part.
    /// </summary>
    public string Id =>
        string.Join(
            '/',
            new[] { FindingKeys.Of(Code), Area, Kind, Sorted(Clauses), Sorted(Facts), CaseTexts }.Where(part =>
                !string.IsNullOrEmpty(part)
            )
        );

    private string CaseTexts => string.Join(" + ", Cases.Select(box => box.ToString()).Order(StringComparer.Ordinal));

    private static string Sorted(ImmutableArray<string> names) => string.Join('+', names.Order(StringComparer.Ordinal));
}
