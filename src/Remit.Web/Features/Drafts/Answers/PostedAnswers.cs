using System.Globalization;
using Remit.Web.Ui.Forms;

namespace Remit.Web.Features.Drafts;

/// <summary>
/// Answers out of a posted form. <c>line.title</c> is an answer as it is kept, <c>typed.line.upTo</c> a number as
/// somebody typed it, in their own marks, and <c>was.line.title</c> what stood there when the form was shown.
/// </summary>
internal static class PostedAnswers
{
    public const string OfLine = "line.";
    public const string OfPage = "page.";
    public const string Typed = "typed.";
    public const string Was = "was.";

    /// <summary>The answers about a line, or about the page; names nobody asks for are left out.</summary>
    public static GivenAnswers Read(IFormCollection form, string prefix, CultureInfo culture) =>
        Read(form, (prefix, prefix is OfLine ? LineAnswers.All : DraftAnswers.All), culture);

    /// <summary>The answers of some names, each after a prefix.</summary>
    public static GivenAnswers Read(
        IFormCollection form,
        (string Prefix, IReadOnlyList<string> Names) asked,
        CultureInfo culture
    )
    {
        var given = asked
            .Names.Select(name => KeyValuePair.Create(name, Find(form, (asked.Prefix, name), culture)))
            .Where(one => one.Value is not null);
        return new(GivenAnswers.None.All.AddRange(given!));
    }

    private static GivenAnswer? Find(IFormCollection form, (string Prefix, string Name) asked, CultureInfo culture)
    {
        var (prefix, name) = asked;
        var was = WasOf(form, prefix + name);
        if (!form.TryGetValue(prefix + name, out var chosen))
        {
            return form.TryGetValue(Typed + prefix + name, out var typed)
                ? Number(Clean(typed[^1]), was, culture)
                : null;
        }

        var value = Clean(chosen[^1]);
        return prefix switch
        {
            OfPage when !PageAnswerRules.IsAnswer(name, value) => null,
            OfPage when name is DraftAnswers.Currency && KnownCurrencies.Find(value, culture) is { } currency => new(
                currency.Code,
                was
            ),
            OfPage => new(value, was, !PageAnswerRules.IsReadable(name, value)),
            OfLine => new(value, was, !LineAnswerRules.IsReadable(name, value)),
            _ => new(value, was),
        };
    }

    private static GivenAnswer Number(string typed, string? was, CultureInfo culture) =>
        typed.Length == 0 ? new(typed, was)
        : TypedAmount.Read(typed, culture, "").TryGet(out var number) ? new(Answered.Write(number), was)
        : new(typed, was, IsUnread: true);

    // Browsers send every line break as two signs, from hidden fields too.
    private static string? WasOf(IFormCollection form, string field) =>
        form.TryGetValue(Was + field, out var was) ? Clean(was[^1]) : null;

    // Line breaks stay; other signs that cannot be seen are nobody's words.
    private static string Clean(string? text)
    {
        var kept = (text ?? "")
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Where(sign => sign == '\n' || !char.IsControl(sign));
        var clean = string.Concat(kept).Trim().Normalize();
        return clean[..Math.Min(clean.Length, Answered.Longest)];
    }
}
