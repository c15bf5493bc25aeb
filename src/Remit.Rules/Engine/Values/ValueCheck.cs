using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>
/// Whether a value fits a fact (V6), and where it then lies; conversions are noted (F3). What is already recorded may lie
/// outside what the fact takes now: a new version goes on counting (G5).
/// </summary>
internal sealed class ValueCheck(ImmutableArray<ExchangeRate> rates, bool isRecorded = false)
{
    private readonly List<Note> notes = [];

    /// <summary>Conversions made so far.</summary>
    public IReadOnlyList<Note> Notes => notes;

    public Result<Place> Check(Fact fact, FactValue value) =>
        (fact.Kind, value) switch
        {
            (_, FactValue.NotApplicable) => NotApplicable(fact),
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

    private static Result<Place> NotApplicable(Fact fact) =>
        fact.AllowsNotApplicable
            ? Place.NotApplicable
            : Refuse(fact, "not-applicable", $"'{fact.Key}' always applies here.");

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
        if (string.Equals(text, Fact.NotApplicable, StringComparison.OrdinalIgnoreCase))
        {
            return NotApplicable(fact);
        }

        var listed = fact.Choices.FirstOrDefault(name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase));
        return listed is null && (!fact.TakesAnythingElse || text.Length == 0)
            ? Refuse(fact, "not-a-choice", $"'{fact.Key}' cannot be '{choice.Text}'.")
            : Place.Choice(listed ?? text);
    }

    private Result<Place> Number(Fact fact, FactValue.Number number)
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

        return !isRecorded && fact.EffectiveStep is { } step && number.Amount % step != 0
            ? new Problem(
                "finer-than-step",
                fact.Key,
                $"'{fact.Key}' goes in steps of {Figures.Plain(step)}.",
                Accepts(fact)
            )
            : InRange(fact, number.Amount);
    }

    private Result<Place> InRange(Fact fact, decimal at)
    {
        if (Figures.IsTooLarge(at))
        {
            return TooLarge(fact);
        }

        if (isRecorded)
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

    private static Problem TooLarge(Fact fact) =>
        new(
            "too-large",
            fact.Key,
            $"'{fact.Key}' cannot be beyond {Figures.Plain(NumberText.Largest)}.",
            Accepts(fact)
        );

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

        if (Figures.IsTooLarge(money.Amount))
        {
            return TooLarge(fact);
        }

        if (!isRecorded && (money.Amount % money.Currency.Step != 0 || IsBetweenSteps(fact, money)))
        {
            return FinerThanStep(fact, money);
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

    private static bool IsBetweenSteps(Fact fact, FactValue.Money money) =>
        fact.Currency == money.Currency && fact.EffectiveStep is { } step && money.Amount % step != 0;

    private static Problem FinerThanStep(Fact fact, FactValue.Money money)
    {
        var why =
            IsBetweenSteps(fact, money) && fact.Step is { } step
                ? $"it goes in steps of {Figures.Plain(step)}"
                : $"{money.Currency} has {Decimals(money.Currency)}";
        return new("finer-than-step", fact.Key, $"'{fact.Key}' cannot be {money}: {why}.", Accepts(fact));
    }

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

        foreach (var rate in rates.Where(rate => rate.Factor > 0))
        {
            if (rate.From == currency && rate.To == own)
            {
                return Converted(fact, amount, rate, () => amount * rate.Factor);
            }

            if (rate.To == currency && rate.From == own)
            {
                return Converted(fact, amount, rate, () => amount / rate.Factor);
            }
        }

        return new Problem(
            "wrong-currency",
            fact.Key,
            $"'{fact.Key}' is in {own}, and no rate from {currency} was agreed.",
            $"give the amount in {own}"
        );
    }

    private Result<decimal> Converted(Fact fact, decimal amount, ExchangeRate rate, Func<decimal> convert)
    {
        try
        {
            var result = convert();
            var own = fact.Currency!;
            var given = rate.From == own ? rate.To : rate.From;
            var rounded = decimal.Round(result, own.Decimals, MidpointRounding.ToEven);
            var text =
                $"{Figures.Plain(amount)} {given} is about {Figures.Plain(rounded)} {own}, at "
                + $"1 {rate.From} = {Figures.Plain(rate.Factor)} {rate.To} of {Figures.Text(rate.On)}.";
            notes.Add(new Note(NoteKind.Converted, fact.Key, text));
            return result;
        }
        catch (OverflowException)
        {
            return TooLarge(fact);
        }
    }
}
