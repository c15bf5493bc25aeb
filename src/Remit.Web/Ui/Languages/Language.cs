using System.Collections.Immutable;
using System.Globalization;

namespace Remit.Web.Ui.Languages;

/// <summary>
/// A language the words exist in. German comes in two forms of address, which stand side by side in its files; which of
/// them a reader is given is part of the culture of the page.
/// </summary>
/// <param name="Culture">The name of the culture of its words.</param>
/// <param name="Label">What it calls itself.</param>
/// <param name="Form">How it addresses the reader.</param>
/// <param name="Format">The culture of numbers and dates for a reader whose browser asks for another language.</param>
internal sealed record Language(string Culture, string Label, FormOfAddress Form, string Format)
{
    /// <summary>Every language there is, in the order in which it is offered; the first is given where none is asked for.</summary>
    public static ImmutableArray<Language> All { get; } =
    [
        new("en", "English", FormOfAddress.Familiar, "en-GB"),
        new("de", "Deutsch (du)", FormOfAddress.Familiar, "de-DE"),
        new("de-DE-FORMAL", "Deutsch (Sie)", FormOfAddress.Formal, "de-DE"),
    ];

    /// <summary>The language of the page that is being made.</summary>
    public static Language Current => Of(CultureInfo.CurrentUICulture);

    /// <summary>The language of a culture; the first where none fits.</summary>
    /// <param name="culture">The culture of a page's words.</param>
    public static Language Of(CultureInfo culture) =>
        Find(culture.Name) ?? All.FirstOrDefault(one => one.IsTongueOf(culture)) ?? All[0];

    /// <summary>The language of that culture name; null where there is none.</summary>
    /// <param name="culture">The name of a culture.</param>
    public static Language? Find(string? culture) =>
        All.FirstOrDefault(one => string.Equals(one.Culture, culture, StringComparison.OrdinalIgnoreCase));

    /// <summary>How numbers and dates are written for a reader of this language: as asked for, where that fits.</summary>
    /// <param name="asked">The culture the reader's browser asks for.</param>
    public CultureInfo FormatFor(CultureInfo asked) => IsTongueOf(asked) ? asked : CultureInfo.GetCultureInfo(Format);

    private bool IsTongueOf(CultureInfo culture) =>
        string.Equals(
            CultureInfo.GetCultureInfo(Culture).TwoLetterISOLanguageName,
            culture.TwoLetterISOLanguageName,
            StringComparison.Ordinal
        );
}
