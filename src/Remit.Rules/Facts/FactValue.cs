using System.Globalization;

namespace Remit.Rules;

/// <summary>
/// One value of a fact, as somebody gave it. Whether it fits a fact is checked when a question is asked (V6).
/// Equality is by content: <c>60</c> and <c>60.00</c> are equal, texts are compared as written.
/// </summary>
public abstract record FactValue
{
    private protected FactValue() { }

    /// <summary>Yes.</summary>
    public static FactValue Yes { get; } = new YesNo(true);

    /// <summary>No. Not the same as not given (F4).</summary>
    public static FactValue No { get; } = new YesNo(false);

    /// <summary>The question does not apply here (F4).</summary>
    public static FactValue DoesNotApply { get; } = new NotApplicable();

    /// <summary>A number, percentage, or whole number of days or months.</summary>
    /// <param name="Amount">The exact value.</param>
    /// <param name="Unit">The unit said with it (<c>kg</c>, <c>%</c>, <c>days</c>, <c>months</c>), or null.</param>
    public sealed record Number(decimal Amount, string? Unit = null) : FactValue
    {
        /// <summary>Amount and unit.</summary>
        public override string ToString() =>
            Amount.ToString(CultureInfo.InvariantCulture) + (Unit is null ? "" : " " + Unit);
    }

    /// <summary>An amount of money (F3, F6).</summary>
    /// <param name="Amount">The exact amount.</param>
    /// <param name="Currency">Its currency; an amount without one is not a number.</param>
    /// <param name="Recurs">How often it recurs.</param>
    /// <param name="Tax">Whether tax is in it, when that was said.</param>
    public sealed record Money(decimal Amount, Currency Currency, Recurrence Recurs = Recurrence.Once, Tax? Tax = null)
        : FactValue
    {
        /// <summary>Amount and currency.</summary>
        public override string ToString() => $"{Amount.ToString(CultureInfo.InvariantCulture)} {Currency}";
    }

    /// <summary>A choice, as written.</summary>
    /// <param name="Text">The text.</param>
    public sealed record Choice(string Text) : FactValue
    {
        /// <summary>The text.</summary>
        public override string ToString() => Text;
    }

    /// <summary>Yes or no.</summary>
    /// <param name="IsYes">Which.</param>
    public sealed record YesNo(bool IsYes) : FactValue
    {
        /// <summary><c>yes</c> or <c>no</c>.</summary>
        public override string ToString() => IsYes ? "yes" : "no";
    }

    /// <summary>A date.</summary>
    /// <param name="Day">The day.</param>
    public sealed record Date(DateOnly Day) : FactValue
    {
        /// <summary>As <c>2026-03-02</c>.</summary>
        public override string ToString() => Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>Not applicable.</summary>
    public sealed record NotApplicable : FactValue
    {
        /// <summary><c>not applicable</c>.</summary>
        public override string ToString() => Fact.NotApplicable;
    }
}
