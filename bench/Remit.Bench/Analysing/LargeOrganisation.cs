using System.Collections.Immutable;
using System.Globalization;
using Remit.Rules;

namespace Remit.Bench.Analysing;

/// <summary>
/// Many people in lines of ten to a lead, twelve clauses each. Everybody of one depth and one department was given the same
/// kind, the deeper the narrower; here and there it is wider than what the lead has. The 110 people nearest to the head may
/// decide something more.
/// </summary>
internal static class LargeOrganisation
{
    private const int Departments = 10;
    private const int Span = 10;
    private const int Seniors = 110;

    /// <summary>An organisation.</summary>
    /// <param name="people">How many people.</param>
    public static Organisation Of(int people)
    {
        var kinds = new Dictionary<(int Depth, int Department), DecisionKind>();
        var agreements = ImmutableArray.CreateBuilder<Agreement>(people);
        for (var person = 1; person <= people; person++)
        {
            var place = (DepthOf(person), person % Departments);
            if (!kinds.TryGetValue(place, out var kind))
            {
                kinds.Add(place, kind = Kind("order", place.Item1, place.Item2));
            }

            DecisionKind[] own = person <= Seniors ? [kind, Kind("merger", place.Item1, place.Item2)] : [kind];
            agreements.Add(Agreed.Between(NameOf(person), NameOf((person - 1) / Span), own));
        }

        return new Organisation(agreements.MoveToImmutable());
    }

    /// <summary>The name of a person; 0 is at the head.</summary>
    /// <param name="person">Which.</param>
    public static string NameOf(int person) => string.Create(CultureInfo.InvariantCulture, $"Person {person}");

    /// <summary>What somebody at a depth of a department may decide: twelve clauses.</summary>
    /// <param name="name">The name of the kind.</param>
    /// <param name="depth">How deep.</param>
    /// <param name="department">Which department.</param>
    public static DecisionKind Kind(string name, int depth, int department) =>
        new(
            name,
            Facts,
            [.. Enumerable.Range(0, 10).Select(index => Grant(index, depth, department))],
            [
                new Cap(Level.AskFirst) { Id = "large", When = [Amount(Interval.From(10_000 - (1000 * depth)))] },
                new Cap(Level.LeadDecides) { Id = "long", When = [Months(Interval.From(48))] },
            ]
        );

    private static ImmutableArray<Fact> Facts { get; } =
    [
        new Fact
        {
            Key = "amount",
            Kind = FactKind.Money,
            Currency = Currency.Of("EUR"),
        },
        new Fact { Key = "months", Kind = FactKind.Months },
        new Fact
        {
            Key = "what",
            Kind = FactKind.Choice,
            Choices = [.. Enumerable.Range(0, 10).Select(WhatOf)],
        },
    ];

    private static int DepthOf(int person) => person == 0 ? 0 : 1 + DepthOf((person - 1) / Span);

    private static Grant Grant(int index, int depth, int department)
    {
        var end = 5000 - (800 * depth) + (10 * department);
        return new Grant(index % 2 == 0 ? Level.DecideTell : Level.Intend)
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"grant{index}"),
            When =
            [
                Amount(Interval.UpTo(end + (index == department ? 1000 : 0))),
                Months(Interval.UpTo(36 - depth)),
                new Condition("what", [WhatOf(index)], isNegated: false),
            ],
        };
    }

    private static Condition Amount(Interval range) => new("amount", [range]);

    private static Condition Months(Interval range) => new("months", [range]);

    private static string WhatOf(int index) => string.Create(CultureInfo.InvariantCulture, $"kind{index}");
}
