using Remit.Documents.Reading;
using Remit.Rules;

namespace Remit.Documents.Facts;

/// <summary>Reads <c>step</c>, <c>from</c> and <c>to</c> of a fact.</summary>
internal sealed class FactBoundsReader(Errors errors, Mapping map)
{
    /// <summary>The fact with its step and bounds.</summary>
    public Fact WithBounds(Fact bare)
    {
        if (!bare.IsOrdered)
        {
            return bare;
        }

        var stepped = Copy(bare, ReadStep(bare), null, null);
        var (from, to) = (ReadBound(stepped, "from"), ReadBound(stepped, "to"));
        var areSwapped = from > to || (from is null && to < 0 && bare is { Derive: null, Kind: not FactKind.Date });
        if (areSwapped)
        {
            errors.Add(
                map.Find("to")!.Value,
                "ends-before-it-begins",
                "'to' lies before the smallest value.",
                "is it the wrong way round?"
            );
        }

        return areSwapped ? stepped : Copy(bare, stepped.Step, from, to);
    }

    private decimal? ReadStep(Fact fact)
    {
        if (map.Value("step", NumberText.Read) is not { } step)
        {
            return null;
        }

        if (step <= 0 || (fact.Currency is { } currency && step % currency.Step != 0))
        {
            errors.Add(
                map.Find("step")!.Value,
                "not-a-step",
                $"'{NumberText.Write(step)}' is no step.",
                "a number above 0, and of money in whole smallest units"
            );
            return null;
        }

        return step;
    }

    private decimal? ReadBound(Fact fact, string key) => map.Value(key, text => FactBoundText.Read(fact, text));

    private static Fact Copy(Fact fact, decimal? step, decimal? from, decimal? to) =>
        new()
        {
            Key = fact.Key,
            Kind = fact.Kind,
            Ask = fact.Ask,
            Currency = fact.Currency,
            Unit = fact.Unit,
            Step = step,
            From = from,
            To = to,
            AllowsNotApplicable = fact.AllowsNotApplicable,
            JudgedBy = fact.JudgedBy,
            Derive = fact.Derive,
            CountsPerYear = fact.CountsPerYear,
            Tax = fact.Tax,
            Riskier = fact.Riskier,
        };
}
