using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>Something a kind of decision asks for (F1), and what it takes (F2, F6, F7).</summary>
public sealed class Fact
{
    /// <summary>The last entry of a choice that takes any other text.</summary>
    public const string AnythingElse = "anything else";

    /// <summary>The key of the fact every kind has (G6).</summary>
    public const string Reversible = "reversible";

    /// <summary>The text of a value that does not apply (F4).</summary>
    public const string NotApplicable = "not applicable";

    /// <summary>Its name in files: letters, digits, <c>_</c>, <c>-</c>, beginning with a letter.</summary>
    public required string Key { get; init; }

    /// <summary>What kind of value it takes.</summary>
    public required FactKind Kind { get; init; }

    /// <summary>The question put to a person; null when none was written.</summary>
    public string? Ask { get; init; }

    /// <summary>Of a money fact, its currency. Required for money.</summary>
    public Currency? Currency { get; init; }

    /// <summary>Of a number, its unit, such as <c>kg</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>Of a number or percentage, the step as written; null when continuous.</summary>
    public decimal? Step { get; init; }

    /// <summary>The smallest value taken, included; null means 0 (F2), or no limit for dates.</summary>
    public decimal? From { get; init; }

    /// <summary>The largest value taken, included; null means no limit.</summary>
    public decimal? To { get; init; }

    /// <summary>Of a choice, what may be chosen, without <see cref="AnythingElse"/>.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Of a choice, whether any other text is taken.</summary>
    public bool TakesAnythingElse { get; init; }

    /// <summary>Whether <see cref="NotApplicable"/> is a value of it (F4).</summary>
    public bool AllowsNotApplicable { get; init; }

    /// <summary>Who judges it; null when the asker supplies it (F1).</summary>
    public string? JudgedBy { get; init; }

    /// <summary>How it is computed; null when it is asked (F7).</summary>
    public Derivation? Derive { get; init; }

    /// <summary>Whether an amount that recurs is counted per year (F6).</summary>
    public bool CountsPerYear { get; init; }

    /// <summary>Whether the amount includes tax; null when it was not said (F6).</summary>
    public Tax? Tax { get; init; }

    /// <summary>On which side values grow riskier (A3).</summary>
    public RiskySide Riskier { get; init; }

    /// <summary>Whether values lie on an ordered line: everything but choices and yes/no.</summary>
    public bool IsOrdered => Kind is not (FactKind.Choice or FactKind.YesNo);

    /// <summary>
    /// The distance between neighbouring values, or null where values are continuous. A derived fact is always
    /// continuous: what is computed is compared unrounded.
    /// </summary>
    public decimal? EffectiveStep =>
        Derive is not null
            ? null
            : Kind switch
            {
                FactKind.Money => Step ?? Currency?.Step ?? 0.01m,
                FactKind.Days or FactKind.Months or FactKind.Date => 1m,
                _ => Step,
            };

    /// <summary>The built-in fact of every kind (G6).</summary>
    internal static Fact BuiltInReversible { get; } =
        new()
        {
            Key = Reversible,
            Kind = FactKind.YesNo,
            Ask = "Can this be undone?",
        };

    /// <summary>The key and kind.</summary>
    public override string ToString() => $"{Key} ({Kind})";
}
