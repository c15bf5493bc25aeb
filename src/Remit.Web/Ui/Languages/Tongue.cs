using System.Globalization;

namespace Remit.Web.Ui.Languages;

/// <summary>
/// Words, numbers and dates in the language of somebody who is not looking at a page: of who a mail goes to. It ends with
/// being disposed of.
/// </summary>
internal sealed class Tongue : IDisposable
{
    private readonly CultureInfo words = CultureInfo.CurrentUICulture;
    private readonly CultureInfo format = CultureInfo.CurrentCulture;

    private Tongue(Language language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language.Culture);
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(language.Format);
    }

    /// <summary>From now on in a language.</summary>
    /// <param name="culture">The name of its culture; null or unknown for the first language there is.</param>
    public static Tongue Of(string? culture) => new(LanguageOf(culture));

    /// <summary>The language of somebody who chose one, or none yet.</summary>
    /// <param name="culture">The name of its culture; null or unknown for the first language there is.</param>
    public static Language LanguageOf(string? culture) => Language.Find(culture) ?? Language.All[0];

    /// <inheritdoc/>
    public void Dispose() => (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = (words, format);
}
