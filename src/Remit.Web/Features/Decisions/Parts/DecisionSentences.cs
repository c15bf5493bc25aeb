using System.Globalization;
using Remit.Rules;
using Remit.Web.Features.Agreements;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Decisions.Parts;

/// <summary>What was decided, in the reader's words.</summary>
/// <param name="phrases">The words.</param>
/// <param name="culture">The reader's.</param>
public sealed class DecisionSentences(Phrases phrases, CultureInfo culture)
{
    private readonly Values values = new(phrases, culture);

    /// <summary>The amount in one look: of several their sum, else the first thing that is money or a number.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="decision">The decision.</param>
    public Sentence Amount(DecisionKind kind, Decision decision)
    {
        var sum = decision.Sums.Select(sum => (Fact: kind.FindFact(sum.Key), sum.Value)).FirstOrDefault();
        if (sum.Fact is not null)
        {
            return sum.Fact.Currency is { } currency ? Full(sum.Value, currency) : values.At(sum.Fact, sum.Value);
        }

        var facts = FactTexts.ReadKnown(kind, decision.Facts);
        var first = kind.Facts.FirstOrDefault(fact => fact.IsOrdered && facts.ContainsKey(fact.Key));
        return first is null ? Sentence.Empty
            : facts[first.Key] is FactValue.Money { Recurs: Recurrence.Once } money ? Full(money.Amount, money.Currency)
            : values.Of(first, facts[first.Key]);
    }

    // Amounts stand one below the other.
    private Sentence Full(decimal amount, Currency currency) =>
        Sentence.Of(Amounts.Money(amount, currency, culture, isFull: true));

    /// <summary>Everything that was known, with its name.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="decision">The decision.</param>
    public IEnumerable<(Sentence Name, Sentence Value)> Known(DecisionKind kind, Decision decision)
    {
        var facts = FactTexts.ReadKnown(kind, decision.Facts);
        return kind
            .Facts.Where(fact => facts.ContainsKey(fact.Key))
            .Select(fact => (Conditions.NameOf(fact), values.Of(fact, facts[fact.Key])));
    }

    /// <summary>The sums of several, with their names.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="decision">The decision.</param>
    public IEnumerable<Sentence> Sums(DecisionKind kind, Decision decision) =>
        decision
            .Sums.Where(sum => kind.FindFact(sum.Key) is not null)
            .Select(sum => values.At(kind.FindFact(sum.Key)!, sum.Value));
}
