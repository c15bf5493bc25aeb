using System.Globalization;
using System.Text.RegularExpressions;
using Remit.Web.Outcomes;

namespace Remit.Web.Ui.Forms;

/// <summary>
/// Reads a number somebody typed: with their decimal mark, and their group mark only between groups of three. What could
/// be meant in two ways is refused, never guessed.
/// </summary>
public static partial class TypedAmount
{
    // What is this long or shorter and passes is always a decimal, so that reading it cannot fail: what somebody typed
    // would stand in the message of the failure, and so in the log.
    private const int Longest = 28;

    /// <summary>The number.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="culture">The reader's.</param>
    /// <param name="field">The field it was typed into.</param>
    public static Outcome<decimal> Read(string typed, CultureInfo culture, string field)
    {
        var text = Spaces.Replace(typed.Trim(), " ");
        var (point, group) = Marks(culture);
        if (!Plausible.IsMatch(text) || text.Length > Longest)
        {
            return Refusal.Invalid("amount-unreadable", field, typed.Trim(), $"1234{point}50");
        }

        var parts = text.Split(point);
        var isGrouped = IsWhole(parts[0], group) || IsWhole(parts[0], " ");
        if (parts.Length > 2 || !isGrouped || (parts.Length == 2 && !Digits.IsMatch(parts[1])))
        {
            return Refusal.Invalid("amount-grouping", field, typed.Trim(), $"1234{point}50");
        }

        var plain = Separators.Replace(parts[0], "") + (parts.Length == 2 ? "." + parts[1] : "");
        return decimal.Parse(
            plain,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture
        );
    }

    /// <summary>A number as the reader would type it.</summary>
    /// <param name="number">The number.</param>
    /// <param name="culture">The reader's.</param>
    public static string Write(decimal number, CultureInfo culture) =>
        number
            .ToString("0.############", CultureInfo.InvariantCulture)
            .Replace(".", Marks(culture).Point, StringComparison.Ordinal);

    private static (string Point, string Group) Marks(CultureInfo culture) =>
        string.Equals(culture.NumberFormat.NumberDecimalSeparator, ",", StringComparison.Ordinal)
            ? (",", ".")
            : (".", ",");

    private static bool IsWhole(string text, string group)
    {
        var groups = text.TrimStart('-').Split(group);
        return groups.All(part => Digits.IsMatch(part))
            && (groups.Length == 1 || (groups[0].Length <= 3 && groups.Skip(1).All(part => part.Length == 3)));
    }

    [GeneratedRegex(@"[\s\u00a0\u202f'’]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces { get; }

    [GeneratedRegex(@"^-?[0-9][0-9., ]*\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plausible { get; }

    [GeneratedRegex(@"^[0-9]+\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits { get; }

    [GeneratedRegex("[., ]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Separators { get; }
}
