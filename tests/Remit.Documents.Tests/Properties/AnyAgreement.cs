using System.Collections.Immutable;
using CsCheck;
using Remit.Rules;

namespace Remit.Documents.Tests.Properties;

/// <summary>Agreements that keep every rule.</summary>
internal static class AnyAgreement
{
    public const string Contributor = "Inês, who asks";
    public const string Lead = "Maarten: the lead";
    public const string Other = "[Idris]";

    public static Gen<Agreement> Value { get; } =
        from kinds in Kind().Array[0, 3]
        from sentences in AnyText.Sentence.Array[0, 4]
        from rhythm in Gen.OneOf<Rhythm?>(null, Rhythm.Weekly, Rhythm.Monthly)
        from note in Gen.OneOf<DayOfWeek?>(null, DayOfWeek.Sunday, DayOfWeek.Friday)
        from looks in Gen.Int[0, 6]
        select new Agreement
        {
            Contributor = Contributor,
            Lead = Lead,
            Others = [new OtherPerson(Other, sentences.FirstOrDefault())],
            InForce = new InForce(new DateOnly(2026, 2, 2), looks > 3 ? new DateOnly(2026, 5, 7) : null),
            Currency = looks == 0 ? null : Currency.Of("EUR"),
            Rates =
            [
                new ExchangeRate(
                    Currency.Of("USD"),
                    Currency.Of("EUR"),
                    0.92m + (looks / 1000m),
                    new DateOnly(2026, 2, 1)
                ),
            ],
            CheckIn = rhythm,
            Note = note,
            Cover = looks > 2 ? Other : null,
            Boundaries = [.. sentences],
            Frame = sentences.Length > 1 ? new Frame(sentences[0], null, sentences[1], null) : null,
            Growth = looks is > 0 and < 6
                ? new Growth(new StepUp(8, 28, 0.75m), looks, false)
                : new Growth(null, null, looks == 6),
            Areas = [AreaOf(sentences, kinds)],
        };

    private static Area AreaOf(string[] sentences, DecisionKind[] kinds) =>
        new()
        {
            Name = sentences.LastOrDefault() ?? "Everything",
            Needs = [.. sentences],
            Outcomes =
            [
                .. sentences.Select(sentence => new Outcome(sentence)),
                new Outcome("Reply", new OutcomeMeasure("hours", true, 7.125m, null, -2)),
            ],
            Decisions = [.. kinds.DistinctBy(kind => kind.Name, StringComparer.Ordinal)],
        };

    private static Gen<DecisionKind> Kind() =>
        AnyText
            .Name.Where(name => !string.Equals(name, Fact.Reversible, StringComparison.Ordinal))
            .Array[5, 5]
            .SelectMany(names =>
                Facts([.. names[..4].Distinct(StringComparer.Ordinal)]).SelectMany(facts => Kind(names[4], facts))
            );

    private static Gen<ImmutableArray<Fact>> Facts(ImmutableArray<string> names) =>
        names
            .Select(AnyFact.With)
            .Aggregate(
                Gen.Const(ImmutableArray<Fact>.Empty),
                (all, next) => Gen.Select(all, next, (done, fact) => done.Add(fact))
            );

    private static Gen<DecisionKind> Kind(string name, ImmutableArray<Fact> facts) =>
        from first in AnyClause.Grant("first", facts)
        from second in AnyClause.Grant("second", facts)
        from cap in AnyClause.Cap("third", facts)
        from impossible in AnyClause.Conditions(facts)
        from title in AnyText.Sentence
        from reversible in Gen.Enum<Reversibility>()
        select new DecisionKind(name, facts, [first, second], [cap], impossible.IsEmpty ? [] : [impossible])
        {
            Title = title,
            Reversible = reversible,
            TellAtOnceIf = [title],
            Advisers = [Other],
        };
}
