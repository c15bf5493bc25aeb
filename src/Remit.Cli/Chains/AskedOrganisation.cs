using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Cli;

/// <summary>"Who may decide this?" as typed.</summary>
/// <param name="agreements">The agreements.</param>
/// <param name="kind">The name of the kind.</param>
/// <param name="from">Who asks.</param>
internal sealed class AskedOrganisation(ImmutableArray<Agreement> agreements, string kind, string from)
{
    private readonly ImmutableArray<DecisionKind> kinds =
    [
        .. agreements
            .SelectMany(agreement => agreement.Decisions)
            .Where(one => Is(one.Name, kind) || Is(one.SameAs, kind)),
    ];

    /// <summary>Everybody with an agreement for it, nearest first, or everything that is wrong with what was typed (V6).</summary>
    /// <param name="day">The date.</param>
    /// <param name="words">Each <c>FACT=VALUE</c>.</param>
    public Result<ImmutableArray<Holder>> Holders(DateOnly day, ImmutableArray<string> words)
    {
        ImmutableArray<Problem> unknown = [.. UnknownKind(), .. UnknownPerson()];
        if (!unknown.IsEmpty)
        {
            return Result<ImmutableArray<Holder>>.Refuse(unknown);
        }

        return FactTexts
            .Read(AllFacts(), words)
            .Then<ImmutableArray<Holder>>(facts =>
                new Organisation(agreements).Holders(kind, new Question { AsOf = day, Facts = facts }, from)
            );
    }

    private static bool Is(string? one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private IEnumerable<Problem> UnknownKind()
    {
        if (kinds.IsEmpty)
        {
            var known = agreements.SelectMany(agreement => agreement.Decisions).Select(one => one.Name);
            yield return new Problem(
                AgreementAnswers.UnknownKind,
                kind,
                $"There is no kind of decision '{kind}' here.",
                Nearest.Hint(kind, [.. known.Distinct(StringComparer.Ordinal)])
            );
        }
    }

    private IEnumerable<Problem> UnknownPerson()
    {
        string[] people =
        [
            .. agreements
                .SelectMany(agreement => new[] { agreement.Contributor, agreement.Lead })
                .Distinct(StringComparer.Ordinal),
        ];
        if (!people.Contains(from, StringComparer.Ordinal))
        {
            yield return new Problem(
                "unknown-person",
                from,
                $"Nobody here is called '{from}'.",
                Nearest.Hint(from, people)
            );
        }
    }

    /// <summary>A kind that asks whatever any of the agreements asks; the first says how a value is read.</summary>
    private DecisionKind AllFacts() =>
        new(
            kind,
            [
                .. kinds
                    .SelectMany(one => one.Facts)
                    .Where(fact => fact.Derive is null)
                    .DistinctBy(fact => fact.Key, StringComparer.Ordinal),
            ],
            []
        );
}
