using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>Whether a value fits a fact (V6), and where it then lies; conversions are noted (F3).</summary>
internal sealed class ValueCheck(ImmutableArray<ExchangeRate> rates)
{
    private readonly List<Note> notes = [];

    /// <summary>Conversions made so far.</summary>
    public IReadOnlyList<Note> Notes => notes;

    public Result<Place> Check(Fact fact, FactValue value) =>
        (fact.Kind, value) switch
        {
            (_, FactValue.NotApplicable) => fact.AllowsNotApplicable
                ? Place.NotApplicable
                : Refuse(fact, "not-applicable", $"'{fact.Key}' always applies here."),
            (FactKind.Money, FactValue.Money money) => Money(fact, money),
            (FactKind.Number or FactKind.Percent or FactKind.Days or FactKind.Months, FactValue.Number number) =>
                Number(fact, number),
            (FactKind.Choice, FactValue.Choice choice) => Choice(fact, choice),
            (FactKind.YesNo, FactValue.YesNo yesNo) => Place.YesNo(yesNo.IsYes),
            (FactKind.Date, FactValue.Date date) => InRange(fact, date.Day.DayNumber),
            _ => Refuse(fact, "wrong-kind", $"'{fact.Key}' cannot be '{value}'."),
        };

    /// <summary>What a fact accepts, in a few words.</summary>
    public static string Accepts(Fact fact)
    {
        var own = fact.Kind switch
        {
            FactKind.Money => $"an amount with its currency, such as 250 {fact.Currency}",
            FactKind.Percent => "a percentage, such as 10 %",
            FactKind.Days => "a whole number of days, such as 3 days",
            FactKind.Months => "a whole number of months, such as 12 months",
            FactKind.Date => "a date, such as 2026-03-02",
            FactKind.YesNo => "yes or no",
            FactKind.Choice => ChoicesOf(fact),
            _ => fact.Unit is { } unit ? $"a number of {unit}" : "a number",
        };
        return fact.AllowsNotApplicable ? $"{own}, or {Fact.NotApplicable}" : own;
    }

    private static string ChoicesOf(Fact fact) =>
        fact.Choices.IsEmpty
            ? "any name"
            : "one of: "
                + string.Join(", ", fact.TakesAnythingElse ? fact.Choices.Add(Fact.AnythingElse) : fact.Choices);

    private static Problem Refuse(Fact fact, string code, string message) =>
        new(code, fact.Key, message, Accepts(fact));

    private static Result<Place> Choice(Fact fact, FactValue.Choice choice)
    {
        var text = choice.Text.Trim();
        var listed = fact.Choices.FirstOrDefault(name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase));
        return listed is null && (!fact.TakesAnythingElse || text.Length == 0)
            ? Refuse(fact, "not-a-choice", $"'{fact.Key}' cannot be '{choice.Text}'.")
            : Place.Choice(listed ?? text);
    }

    private static Result<Place> Number(Fact fact, FactValue.Number number)
    {
        var unit = fact.Kind switch
        {
            FactKind.Percent => "%",
            FactKind.Days => "days",
            FactKind.Months => "months",
            _ => fact.Unit,
        };
        if (number.Unit is not null && !string.Equals(number.Unit, unit, StringComparison.OrdinalIgnoreCase))
        {
            return Refuse(fact, "wrong-unit", $"'{fact.Key}' is not counted in {number.Unit}.");
        }

        return fact.Derive is null && fact.EffectiveStep is { } step && number.Amount % step != 0
            ? new Problem(
                "finer-than-step",
                fact.Key,
                $"'{fact.Key}' goes in steps of {Figures.Plain(step)}.",
                Accepts(fact)
            )
            : InRange(fact, number.Amount);
    }

    private static Result<Place> InRange(Fact fact, decimal at)
    {
        if (fact.Derive is not null)
        {
            return Place.Number(at);
        }

        var low = fact.From ?? (fact.Kind == FactKind.Date ? decimal.MinValue : 0);
        if (at < low)
        {
            return new Problem(
                "out-of-range",
                fact.Key,
                $"'{fact.Key}' cannot be below {Figures.Of(fact, low)}.",
                Accepts(fact)
            );
        }

        return at > fact.To
            ? new Problem(
                "out-of-range",
                fact.Key,
                $"'{fact.Key}' cannot be above {Figures.Of(fact, fact.To.Value)}.",
                Accepts(fact)
            )
            : Place.Number(at);
    }

    private Result<Place> Money(Fact fact, FactValue.Money money)
    {
        if (money.Tax is { } tax && fact.Tax is { } counted && tax != counted)
        {
            var words = counted == Tax.Included ? "with tax" : "without tax";
            return new Problem("wrong-tax", fact.Key, $"'{fact.Key}' is counted {words}.", $"give the amount {words}");
        }

        if (money.Recurs != Recurrence.Once && !fact.CountsPerYear)
        {
            return new Problem("not-per-year", fact.Key, $"'{fact.Key}' is a whole amount.", "leave out the per …");
        }

        if (money.Amount % money.Currency.Step != 0)
        {
            return FinerThanCurrency(fact, money);
        }

        var times = money.Recurs switch
        {
            Recurrence.PerWeek => 52,
            Recurrence.PerMonth => 12,
            Recurrence.PerQuarter => 4,
            _ => 1,
        };
        return Convert(fact, money.Amount * times, money.Currency).Then(amount => InRange(fact, amount));
    }

    private static Problem FinerThanCurrency(Fact fact, FactValue.Money money) =>
        new(
            "finer-than-step",
            fact.Key,
            $"'{fact.Key}' cannot be {money}: {money.Currency} has {Decimals(money.Currency)}.",
            Accepts(fact)
        );

    private static string Decimals(Currency currency) =>
        currency.Decimals switch
        {
            0 => "no decimals",
            2 => "two decimals",
            var count => $"{count} decimals",
        };

    private Result<decimal> Convert(Fact fact, decimal amount, Currency currency)
    {
        if (fact.Currency is not { } own || own == currency)
        {
            return amount;
        }

        foreach (var rate in rates)
        {
            decimal? converted =
                rate.From == currency && rate.To == own ? amount * rate.Factor
                : rate.To == currency && rate.From == own ? amount / rate.Factor
                : null;
            if (converted is { } result)
            {
                var rounded = decimal.Round(result, own.Decimals, MidpointRounding.ToEven);
                notes.Add(
                    new Note(
                        NoteKind.Converted,
                        fact.Key,
                        $"{Figures.Plain(amount)} {currency} is about {Figures.Plain(rounded)} {own}, at "
                            + $"1 {rate.From} = {Figures.Plain(rate.Factor)} {rate.To} of {rate.On:yyyy-MM-dd}."
                    )
                );
                return result;
            }
        }

        return new Problem(
            "wrong-currency",
            fact.Key,
            $"'{fact.Key}' is in {own}, and no rate from {currency} was agreed.",
            $"give the amount in {own}"
        );
    }
}
