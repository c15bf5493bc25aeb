using Remit.Documents.Reading;
using Remit.Rules;

namespace Remit.Documents.Facts;

/// <summary>Reads one fact.</summary>
internal sealed class FactReader(Scope scope, string name)
{
    private Errors Errors => scope.Errors;

    /// <summary>The fact; null when it has a mistake that would only bring more.</summary>
    public Fact? Read(Located at)
    {
        if (Mapping.Open(at, Keys.Fact, Errors) is not { } map)
        {
            return null;
        }

        map.Require("kind", string.Join(", ", Vocabulary.FactKinds.All));
        if (map.Word("kind", Vocabulary.FactKinds) is not { } kind)
        {
            return null;
        }

        new FactKeyCheck(Errors, map).Run(kind);
        var bare = ReadBare(map, kind);
        return kind == FactKind.Money && bare.Currency is null
            ? null
            : new FactBoundsReader(Errors, map).WithBounds(bare);
    }

    private Fact ReadBare(Mapping map, FactKind kind)
    {
        var choices = new ChoicesReader(Errors).Read(map, kind);
        return new Fact
        {
            Key = name,
            Kind = kind,
            Ask = map.Text("ask"),
            Currency = kind == FactKind.Money ? ReadCurrency(map) : null,
            Unit = ReadUnit(map),
            Choices = choices.Names,
            TakesAnythingElse = choices.TakesAnythingElse,
            AllowsNotApplicable = map.Word("not_applicable", Vocabulary.YesNo) ?? false,
            JudgedBy = scope.People.Of(map, "judged_by"),
            Derive = map.Find("derive") is { } derive ? Scalars.Read(derive, DerivationText.Read, Errors) : null,
            CountsPerYear = map.Word("counts", Vocabulary.Counts) ?? false,
            Tax = map.Word("tax", Vocabulary.Taxes),
            Riskier = map.Word("riskier", Vocabulary.RiskySides) ?? RiskySide.Higher,
        };
    }

    private Currency? ReadCurrency(Mapping map) =>
        map.Find("currency") is { } at
            ? Scalars.Read(at, Agreements.RootReader.ReadCurrency, Errors)
            : scope.CurrencyFor(map.Here);

    private string? ReadUnit(Mapping map)
    {
        if (map.Text("unit") is not { } unit)
        {
            return null;
        }

        if (
            unit.Length <= 40
            && !char.IsDigit(unit[0])
            && unit[0] is not ('-' or '.')
            && !unit.Contains(',', StringComparison.Ordinal)
        )
        {
            return string.Join(' ', unit.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }

        Errors.Add(
            map.Find("unit")!.Value,
            "not-a-unit",
            $"'{unit}' cannot stand behind a number.",
            "a short word, such as kg"
        );
        return null;
    }
}
