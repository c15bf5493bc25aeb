namespace Remit.Web.Tests.Worlds;

/// <summary>Keeps cookies as a browser would whose clock is the application's: the usual one drops by today's date.</summary>
internal sealed class Cookies : DelegatingHandler
{
    private readonly Dictionary<string, string> kept = new(StringComparer.Ordinal);

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        if (kept.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", kept.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        }

        var response = await base.SendAsync(request, cancellationToken);
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var cookie in set)
            {
                var pair = cookie.Split(';')[0].Split('=', 2);
                kept[pair[0]] = pair[1];
            }
        }

        foreach (var (name, _) in kept.Where(cookie => cookie.Value.Length == 0).ToList())
        {
            kept.Remove(name);
        }

        return response;
    }
}
