using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Remit.Web.Hosting;

/// <summary>
/// Whole addresses, for mails and links to hand over. They come from the settings, or from where this process listens;
/// never from what a request says about itself.
/// </summary>
internal sealed class Addresses(Settings settings, IServer server)
{
    /// <summary>The whole address of a page.</summary>
    /// <param name="path">Its path, from the root.</param>
    public string Of(string path) => $"{Root.TrimEnd('/')}{path}";

    /// <summary>Whether nobody on another machine can open an address of this installation.</summary>
    public bool IsOwnMachine =>
        settings.IsOwnMachine(server.Features.Get<IServerAddressesFeature>()?.Addresses ?? Array.Empty<string>());

    private string Root =>
        settings.PublicAddress is { Length: > 0 } known
            ? known
            : server
                .Features.Get<IServerAddressesFeature>()
                ?.Addresses.FirstOrDefault()
                ?.Replace("[::]", "localhost", StringComparison.Ordinal)
                ?? "http://localhost";
}
