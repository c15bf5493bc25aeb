namespace Remit.Web.Hosting;

/// <summary>A provider of OpenID Connect through which people sign in.</summary>
/// <param name="Authority">Its address; below it lies <c>.well-known/openid-configuration</c>.</param>
/// <param name="Client">The name by which it knows this installation.</param>
/// <param name="Secret">The secret shared with it; null for a client without one.</param>
/// <param name="Name">What the button calls it.</param>
/// <param name="LetsEveryoneIn">Whether whoever can sign in there may come in here, without an invitation.</param>
public sealed record ProviderSettings(Uri Authority, string Client, string? Secret, string Name, bool LetsEveryoneIn)
{
    /// <summary>The provider that is configured; null when none is.</summary>
    /// <param name="configuration">Command line, environment, files.</param>
    /// <exception cref="InvalidOperationException">It is configured half; the message names the setting.</exception>
    public static ProviderSettings? Of(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (configuration["Oidc"] is not { Length: > 0 } address)
        {
            return null;
        }

        if (!Uri.TryCreate(address, UriKind.Absolute, out var authority) || !IsSafe(authority))
        {
            throw new InvalidOperationException(
                $"The setting Oidc is \"{address}\"; it must be an address like https://login.example.org."
            );
        }

        if (configuration["OidcClient"] is not { Length: > 0 } client)
        {
            throw new InvalidOperationException(
                "The setting OidcClient is missing; it is the name by which the provider in Oidc knows this installation."
            );
        }

        var name = configuration["OidcName"] is { Length: > 0 } given ? given : authority.Host;
        var everyone = string.Equals(configuration["OidcEveryone"], "true", StringComparison.OrdinalIgnoreCase);
        return new(authority, client, configuration["OidcSecret"], name, everyone);
    }

    private static bool IsSafe(Uri address) =>
        string.Equals(address.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal)
        || (address.IsLoopback && string.Equals(address.Scheme, Uri.UriSchemeHttp, StringComparison.Ordinal));
}
