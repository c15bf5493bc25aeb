namespace Remit.Rules.Reading;

/// <summary>Reads an amount of money as a person gives it: currency on either side, period, tax (F3, F6).</summary>
internal sealed class MoneyReader(Fact fact, string text, Currency? assumed)
{
    private static readonly Recurrence[] Recurring =
    [
        Recurrence.PerWeek,
        Recurrence.PerMonth,
        Recurrence.PerQuarter,
        Recurrence.PerYear,
    ];

    private readonly TextCursor cursor = new(text);

    public static Result<FactValue> Read(Fact fact, string text, Currency? assumed) =>
        new MoneyReader(fact, text, assumed).Read();

    private Result<FactValue> Read()
    {
        var before = cursor.TakeCurrency();
        var number = cursor.TakeNumber(fact.Key);
        if (!number.IsOk)
        {
            return number.Problems[0].Code == "not-a-number"
                ? NotAnAmount()
                : Result<FactValue>.Refuse(number.Problems);
        }

        if ((before ?? cursor.TakeCurrency() ?? assumed) is not { } currency)
        {
            return Refuse(
                "no-currency",
                $"{Quoted.Of(text)} names no currency.",
                $"write {number.Value.Text} {fact.Currency}"
            );
        }

        var (recurs, tax) = (TakeRecurrence(), TakeTax());
        recurs ??= TakeRecurrence();
        return cursor.AtEnd()
            ? Check(number.Value, new(number.Value.Value, currency, recurs ?? Recurrence.Once, tax))
            : Refuse("leftover", $"{Quoted.Of(text)}: {Quoted.Of(cursor.Rest())} is left over.", Accepted());
    }

    private Result<FactValue> Check(WrittenNumber written, FactValue.Money value)
    {
        var problem =
            FactBounds.CheckDecimals(fact.Key, value.Currency, written)
            ?? (value.Currency == fact.Currency ? FactBounds.CheckForm(fact, written) : null)
            ?? FactBounds.CheckSign(fact, written)
            ?? CheckRecurrence(value)
            ?? CheckTax(value);
        if (problem is null && value.Currency == fact.Currency && value.Recurs == Recurrence.Once)
        {
            problem = FactBounds.CheckRange(fact, value.Amount);
        }

        return problem is null ? value : problem;
    }

    private Problem? CheckRecurrence(FactValue.Money value) =>
        value.Recurs == Recurrence.Once || fact.CountsPerYear
            ? null
            : Refuse(
                "not-per-year",
                $"'{fact.Key}' is one whole amount, not one {PeriodOf(value.Recurs)}.",
                "give the whole amount"
            );

    private Problem? CheckTax(FactValue.Money value) =>
        value.Tax is { } said && fact.Tax is { } meant && said != meant
            ? Refuse(
                "wrong-tax",
                $"'{fact.Key}' counts with tax {WordOf(meant)}, not {WordOf(said)}.",
                $"give the amount with tax {WordOf(meant)}"
            )
            : null;

    private Recurrence? TakeRecurrence()
    {
        foreach (var recurrence in Recurring)
        {
            if (cursor.Take(PeriodOf(recurrence)))
            {
                return recurrence;
            }
        }

        return null;
    }

    private Tax? TakeTax() =>
        cursor.Take("tax included") ? Tax.Included
        : cursor.Take("tax excluded") ? Tax.Excluded
        : null;

    private Problem NotAnAmount() =>
        text.Contains(',', StringComparison.Ordinal)
            ? NumberText.Comma(fact.Key, text)
            : Refuse("not-an-amount", $"{Quoted.Of(text)} is not an amount of money.", Accepted());

    private string Accepted() =>
        $"write 250 {fact.Currency}" + (fact.CountsPerYear ? $", or 49 {fact.Currency} per month" : "");

    private Problem Refuse(string code, string message, string hint) => Refused.Of(fact.Key, code, message, hint);

    /// <summary>As written behind an amount; empty for once.</summary>
    public static string PeriodOf(Recurrence recurrence) =>
        recurrence switch
        {
            Recurrence.PerWeek => "per week",
            Recurrence.PerMonth => "per month",
            Recurrence.PerQuarter => "per quarter",
            Recurrence.PerYear => "per year",
            _ => "",
        };

    /// <summary><c>included</c> or <c>excluded</c>.</summary>
    public static string WordOf(Tax tax) => tax == Tax.Included ? "included" : "excluded";
}
