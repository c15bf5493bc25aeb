using System.Net;

namespace Remit.Web.Tests.Hosting;

public sealed class HeadersTests(Databases databases)
{
    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/remit.css")]
    [InlineData("/not-there")]
    [InlineData("/api/v1/decisions")]
    public async Task Every_answer_tells_the_browser_to_run_only_what_comes_from_here(string address)
    {
        using var client = databases.Shared(Database.Sqlite).CreateClient();
        using var response = await client.GetAsync(
            new Uri(address, UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        var policy = string.Join(' ', response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal(["same-origin"], response.Headers.GetValues("Referrer-Policy"));
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
    }

    [Theory]
    [InlineData("remit.klimbroek.example", HttpStatusCode.OK)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("elsewhere.example", HttpStatusCode.BadRequest)]
    [InlineData("remit.klimbroek.example.elsewhere.example", HttpStatusCode.BadRequest)]
    public async Task Only_the_names_of_the_settings_are_answered_to(string host, HttpStatusCode expected)
    {
        await using var app = await databases.OwnAsync(Database.Sqlite);
        app.With("PublicAddress", "https://remit.klimbroek.example");
        using var client = app.CreateClient();
        client.DefaultRequestHeaders.Host = host;
        using var response = await client.GetAsync(
            new Uri("/sign-in", UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Pages_are_compressed()
    {
        using var client = databases.Shared(Database.Sqlite).CreateClient();
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        using var response = await client.GetAsync(
            new Uri("/sign-in", UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
    }
}
