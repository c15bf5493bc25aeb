using System.Collections.Immutable;

namespace Remit.Documents.Reading;

/// <summary>
/// Every key there is, by what it stands in, in the order in which it is written. The reader, the writer's tests and
/// the schema for editors are held to this table.
/// </summary>
internal static class Keys
{
    public static ImmutableArray<string> Agreement { get; } =
    [
        "remit",
        "between",
        "others",
        "currency",
        "rates",
        "in_force",
        "check_in",
        "note",
        "answer_within",
        "silence",
        "cover",
        "frame",
        "boundaries",
        "growth",
        "areas",
    ];

    public static ImmutableArray<string> Between { get; } = ["contributor", "lead"];

    public static ImmutableArray<string> Other { get; } = ["name", "as"];

    public static ImmutableArray<string> InForce { get; } = ["from", "review", "until"];

    public static ImmutableArray<string> Frame { get; } =
    ["autonomy_means", "freedom_would_be", "asked_because", "granted_because"];

    public static ImmutableArray<string> Growth { get; } = ["step_up", "looks"];

    public static ImmutableArray<string> StepUp { get; } = ["known", "days", "bound"];

    public static ImmutableArray<string> Area { get; } =
    ["area", "fixed", "yours", "ask", "answers_for", "needs", "lead_will", "boundaries", "outcomes", "decisions"];

    public static ImmutableArray<string> Outcome { get; } =
    ["measure", "unit", "better", "baseline", "target", "floor"];

    public static ImmutableArray<string> Decision { get; } =
    [
        "decision",
        "title",
        "reversible",
        "decider",
        "advisers",
        "deputy",
        "subject",
        "answer_within",
        "silence",
        "tell_at_once_if",
        "same_as",
        "facts",
        "impossible",
        "grants",
        "caps",
    ];

    public static ImmutableArray<string> Fact { get; } =
    [
        "ask",
        "kind",
        "currency",
        "unit",
        "step",
        "from",
        "to",
        "one_of",
        "not_applicable",
        "judged_by",
        "derive",
        "counts",
        "tax",
        "riskier",
    ];

    public static ImmutableArray<string> Grant { get; } =
    [
        "id",
        "level",
        "when",
        "limits",
        "tell",
        "advice",
        "go_from",
        "from",
        "until",
        "trial",
        "irreversible_ok",
        "emergency",
        "why",
        "words",
    ];

    public static ImmutableArray<string> Cap { get; } =
    ["id", "at_most", "when", "tell", "advice", "go_from", "from", "until", "why", "words"];

    /// <summary>The key meant by one that belongs to the other kind of clause or document; null when none is.</summary>
    public static string? Confused(string key, ImmutableArray<string> keys) =>
        key switch
        {
            "level" when keys == Cap || keys == WhoCap => "at_most",
            "at_most" when keys == Grant || keys == WhoGrant => "level",
            "remit" when keys == TableMapping => "remit_table",
            _ => null,
        };

    public static ImmutableArray<string> Tell { get; } = ["who", "within"];

    public static ImmutableArray<string> Trial { get; } = ["until", "then"];

    public static ImmutableArray<string> Not { get; } = ["not"];

    public static ImmutableArray<string> Questions { get; } = ["questions"];

    public static ImmutableArray<string> Question { get; } = ["ask", "facts", "used", "as_of", "expect"];

    /// <summary>A mapping is an agreement whose clauses come from a table.</summary>
    public static ImmutableArray<string> TableMapping { get; } =
    ["remit_table", .. Agreement.Remove("remit", StringComparer.Ordinal), "table"];

    public static ImmutableArray<string> Table { get; } =
    ["separator", "numbers", "decision", "id", "when", "who", "words"];

    public static ImmutableArray<string> Numbers { get; } = ["decimal", "thousands"];

    public static ImmutableArray<string> Column { get; } = ["column", "texts"];

    /// <summary>The ends of a range that have a column of their own, in the order in which they are read.</summary>
    public static ImmutableArray<string> Ends { get; } = ["over", "at_least", "up_to", "under"];

    public static ImmutableArray<string> When { get; } = ["column", .. Ends, "texts"];

    /// <summary>What a text may mean that says who decides; the rest of the clause comes from the row.</summary>
    public static ImmutableArray<string> WhoGrant { get; } = [.. Grant.Where(key => !IsOfRow(key))];

    /// <summary>The same of a cap.</summary>
    public static ImmutableArray<string> WhoCap { get; } = [.. Cap.Where(key => !IsOfRow(key))];

    private static bool IsOfRow(string key) => key is "id" or "when" or "words";
}
