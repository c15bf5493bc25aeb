using Microsoft.Extensions.Localization;

namespace Remit.Web.Ui.Languages;

/// <summary>Makes the localizers of the framework, each giving its words in the form of address of the page.</summary>
/// <param name="files">The localizers of resource files.</param>
internal sealed class AddressedLocalizerFactory(ResourceManagerStringLocalizerFactory files) : IStringLocalizerFactory
{
    /// <inheritdoc/>
    public IStringLocalizer Create(Type resourceSource) => new AddressedLocalizer(files.Create(resourceSource));

    /// <inheritdoc/>
    public IStringLocalizer Create(string baseName, string location) =>
        new AddressedLocalizer(files.Create(baseName, location));
}
