using System.Globalization;
using Remit.Rules;

namespace Remit.Web.Ui.Sentences;

/// <summary>Values of what a kind of decision asks, in the reader's words.</summary>
/// <param name="phrases">The words.</param>
/// <param name="culture">The reader's.</param>
public sealed class Values(Phrases phrases, CultureInfo culture)
{
    /// <summary>A place on the line of an ordered fact: money, a number with its unit, a date.</summary>
    /// <param name="fact">What is asked.</param>
    /// <param name="value">The value; of a date its day number.</param>
    public Sentence At(Fact fact, decimal value) =>
        fact switch
        {
            { Kind: FactKind.Money, Currency: { } currency } => Sentence.Of(Amounts.Money(value, currency, culture)),
            { Kind: FactKind.Percent } => phrases.Say("Percent", Number(value)),
            { Kind: FactKind.Days } => Plural("Days", value),
            { Kind: FactKind.Months } => Plural("Months", value),
            { Kind: FactKind.Date } => Sentence.Of(Days.Full(DateOnly.FromDayNumber((int)value), culture)),
            { Unit: { } unit } => Number(value).Then(Sentence.Of("\u00a0")).Then(Sentence.Typed(unit)),
            _ => Number(value),
        };

    /// <summary>A value as somebody gave it.</summary>
    /// <param name="fact">What was asked.</param>
    /// <param name="value">The value.</param>
    public Sentence Of(Fact fact, FactValue value) =>
        value switch
        {
            FactValue.Money money => Money(money),
            FactValue.Number number => At(fact, number.Amount),
            FactValue.Date date => Sentence.Of(Days.Full(date.Day, culture)),
            FactValue.YesNo { IsYes: var isYes } => phrases.Say(isYes ? "Yes" : "No"),
            FactValue.Choice choice => Sentence.Typed(choice.Text),
            _ => phrases.Say("Does not apply"),
        };

    /// <summary>A length of time as agreed.</summary>
    /// <param name="span">The length.</param>
    public Sentence Length(Span span) =>
        span.IsAtOnce ? phrases.Say("At once") : Plural($"Length.{span.Unit}", span.Amount);

    /// <summary>A number in the reader's marks.</summary>
    /// <param name="number">The number.</param>
    public Sentence Number(decimal number) => Sentence.Of(Amounts.Number(number, culture));

    private Sentence Money(FactValue.Money money)
    {
        var amount = Sentence.Of(Amounts.Money(money.Amount, money.Currency, culture));
        return money.Recurs == Recurrence.Once ? amount : phrases.Say($"Recurs.{money.Recurs}", amount);
    }

    private Sentence Plural(string key, decimal count) =>
        phrases.Say(count == 1 ? $"{key}.One" : $"{key}.Other", Number(count));
}
