using System.Collections.Immutable;
using Remit.Documents.Facts;
using Remit.Documents.Reading;
using Remit.Documents.Yaml;
using Remit.Rules;

namespace Remit.Documents.Clauses;

/// <summary>Reads the limits of a grant (G4).</summary>
internal sealed class LimitsReader(Errors errors, FactTable facts)
{
    public ImmutableArray<Limit> Read(Mapping grant)
    {
        var limits = new List<Limit>();
        var measures = new HashSet<(string?, Basis, string?)>();
        foreach (var item in grant.Items("limits"))
        {
            if (Read(item) is not { } limit)
            {
                continue;
            }

            if (!measures.Add((limit.SumOf, limit.Basis, limit.PerFact)))
            {
                errors.Add(
                    item,
                    "limit-twice",
                    "This counts the same over the same time as a limit above it.",
                    "keep one of them"
                );
            }

            limits.Add(limit);
        }

        return [.. limits];
    }

    private Limit? Read(Located at)
    {
        if (at.Node is ScalarNode { IsPlain: true, Text: var digits } && CommaRule.IsDigits(digits))
        {
            errors.Add(
                at,
                "comma",
                $"A comma ends an entry inside [ ], so '{digits}' stands alone.",
                "write 1000 or 1 000"
            );
            return null;
        }

        if (Scalars.Text(at, errors) is not { } text)
        {
            return null;
        }

        var read = LimitText.Read(text, facts.All);
        errors.Add(at, read.Problems.Where(problem => !facts.MayExplain(problem, text)));
        return read.TryGet(out var limit) ? limit : null;
    }
}
