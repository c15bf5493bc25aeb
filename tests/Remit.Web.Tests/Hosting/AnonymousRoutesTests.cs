using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Remit.Web.Tests.Hosting;

public sealed class AnonymousRoutesTests(Databases databases)
{
    /// <summary>Everything that answers without asking who it is. A new entry needs a reason.</summary>
    private static readonly string[] Anonymous =
    [
        // The link in a mail: whoever reads it need not be signed in there.
        "/account/confirm",
        // What two people show to colleagues: its address is the proof, and it opens nothing else.
        "/card/{Address}",
        "/healthz",
        "/healthz/ready",
        "/join",
        "/join/link",
        "/language",
        // Who has just erased what was theirs is nobody here any more.
        "/left",
        "/mail/less",
        "/not-found",
        // A page somebody was sent: the link is the proof, and it opens nothing else.
        "/read",
        "/read/link",
        "/scalar/favicon.svg",
        "/scalar/scalar.aspnetcore.js",
        "/scalar/scalar.js",
        "/sign-in",
        "/sign-in/forgotten",
        "/sign-in/new-password",
        "/sign-in/passkey-question",
        "/start",
        "/status/{Code:int}",
        "/worksheet",
    ];

    [Fact]
    public void Only_these_routes_answer_to_anybody()
    {
        var routes = databases
            .Shared(Database.Sqlite)
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Where(route => route.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Select(route => "/" + route.RoutePattern.RawText!.TrimStart('/'))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

        Assert.Equal(string.Join('\n', Anonymous), string.Join('\n', routes));
    }
}
