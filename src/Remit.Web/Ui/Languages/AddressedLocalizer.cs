using Microsoft.Extensions.Localization;

namespace Remit.Web.Ui.Languages;

/// <summary>Words of a resource file in the form of address of the page. The form is chosen before blanks are filled.</summary>
/// <param name="words">The words with both forms.</param>
internal sealed class AddressedLocalizer(IStringLocalizer words) : IStringLocalizer
{
    /// <inheritdoc/>
    public LocalizedString this[string name] => Address(words[name]);

    /// <inheritdoc/>
    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var found = this[name];
            var filled = Filled.In(found.Value, arguments);
            return new(name, filled, found.ResourceNotFound, found.SearchedLocation);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        words.GetAllStrings(includeParentCultures).Select(Address);

    private static LocalizedString Address(LocalizedString found) =>
        new(
            found.Name,
            Addressed.In(found.Value, Language.Current.Form),
            found.ResourceNotFound,
            found.SearchedLocation
        );
}
