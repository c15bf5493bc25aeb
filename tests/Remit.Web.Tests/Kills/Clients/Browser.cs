using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace Remit.Web.Tests.Kills;

/// <summary>Somebody who is signed in once, and writes to whichever process listens now.</summary>
internal sealed partial class Browser : IDisposable
{
    private const string Token = "__RequestVerificationToken";

    private static int made;

    private readonly HttpClient client;
    private readonly string address;
    private string token = "";

    public Browser()
    {
        var number = Interlocked.Increment(ref made);
        address = $"127.{(number / 62_500) % 250}.{(number / 250) % 250}.{(number % 250) + 1}";
        client = new(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseProxy = false,
                CookieContainer = new CookieContainer(),
            }
        )
        {
            Timeout = TimeSpan.FromSeconds(60),
        };
    }

    /// <summary>Where the product listens.</summary>
    public Uri Product { get; set; } = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Signs in, on the page everybody uses.</summary>
    public async Task<Answer> SignInAsync(string mail)
    {
        await ReadTokenAsync("/sign-in");
        var answer = await PostAsync(
            "/sign-in",
            ("_handler", "sign-in"),
            ("Input.Mail", mail),
            ("Input.Password", World.Password)
        );
        await ReadTokenAsync("/account");
        return answer;
    }

    /// <summary>Posts a form as the page of it would.</summary>
    public async Task<Answer> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent([
            KeyValuePair.Create(Token, token),
            .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)),
        ]);
        return await SendAsync(HttpMethod.Post, path, content);
    }

    /// <summary>Posts to the API.</summary>
    public async Task<Answer> PostAsync(string path, object body, string key)
    {
        using var content = JsonContent.Create(body);
        return await SendAsync(HttpMethod.Post, path, content, key);
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private async Task ReadTokenAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Product, path));
        using var response = await client.SendAsync(request, Cancel);
        token = TokenOnPage.Match(await response.Content.ReadAsStringAsync(Cancel)).Value;
    }

    private async Task<Answer> SendAsync(HttpMethod method, string path, HttpContent content, string? key = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(Product, path)) { Content = content };
        request.Headers.Add("X-Forwarded-For", address);
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        using var response = await client.SendAsync(request, Cancel);
        _ = await response.Content.ReadAsByteArrayAsync(Cancel);
        return new(
            response.StatusCode,
            response.Headers.Location is { } next ? new Uri(Product, next).PathAndQuery : null
        );
    }

    [GeneratedRegex("""(?<=name="__RequestVerificationToken" value=")[^"]+""", RegexOptions.None, 1000)]
    private static partial Regex TokenOnPage { get; }
}
