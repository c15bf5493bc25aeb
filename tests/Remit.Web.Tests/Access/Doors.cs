using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Remit.Web.Tests.Access;

/// <summary>
/// Every route there is, and to whom it opens. A route without a row fails a test: whoever adds one says here for whom.
/// </summary>
internal static class Doors
{
    private static readonly Dictionary<string, Door> Table = new(StringComparer.Ordinal)
    {
        ["DELETE /api/v1/pauses/{id:guid}"] = Door.Owner,
        ["GET /api/v1/agreements/"] = Door.SignedIn,
        ["GET /api/v1/agreements/{id:guid}"] = Door.Pair,
        ["GET /api/v1/agreements/{id:guid}/card"] = Door.Pair,
        ["GET /api/v1/agreements/{id:guid}/pauses"] = Door.Pair,
        ["GET /api/v1/agreements/{id:guid}/versions"] = Door.Pair,
        ["GET /api/v1/decisions/"] = Door.Pair,
        ["GET /api/v1/decisions/{id:guid}"] = Door.Pair,
        ["GET /api/v1/drafts/"] = Door.SignedIn,
        ["GET /api/v1/drafts/{id:guid}"] = Door.Owner,
        ["GET /api/v1/proposals/"] = Door.SignedIn,
        ["GET /api/v1/proposals/{id:guid}"] = Door.Owner,
        ["GET /pairs/{id:guid}/agreement.md"] = Door.Pair,
        ["GET /pairs/{id:guid}/agreement.yaml"] = Door.Pair,
        ["GET /pairs/{id:guid}/receipt.txt"] = Door.Pair,
        ["GET /draft/agreement.yaml"] = Door.Owner,
        ["GET /draft/page.md"] = Door.Owner,
        ["GET /healthz"] = Door.Anyone,
        ["GET /healthz/ready"] = Door.Anyone,
        ["GET /join/link"] = Door.Anyone,
        ["GET /openapi/{documentName}.json"] = Door.SignedIn,
        ["GET /scalar/favicon.svg"] = Door.Anyone,
        ["GET /scalar/scalar.aspnetcore.js"] = Door.Anyone,
        ["GET /scalar/scalar.js"] = Door.Anyone,
        ["GET /scalar/{documentName?}"] = Door.SignedIn,
        ["GET /read/link"] = Door.Anyone,
        ["GET /start"] = Door.Anyone,
        ["GET /talk/invitation.ics"] = Door.SignedIn,
        ["PAGE /"] = Door.SignedIn,
        ["PAGE /account"] = Door.SignedIn,
        ["PAGE /account/confirm"] = Door.Anyone,
        ["GET /account/data.json"] = Door.SignedIn,
        ["GET /account/decisions.csv"] = Door.SignedIn,
        ["PAGE /account/data"] = Door.SignedIn,
        ["PAGE /account/data/erase"] = Door.SignedIn,
        ["PAGE /account/hours"] = Door.SignedIn,
        ["PAGE /account/hours/{Id:guid}/cover"] = Door.Lead,
        ["PAGE /account/mail"] = Door.SignedIn,
        ["PAGE /account/tokens"] = Door.SignedIn,
        ["PAGE /account/who-reads-what"] = Door.SignedIn,
        ["PAGE /admin/keeping"] = Door.Admin,
        ["PAGE /admin/mail"] = Door.Admin,
        ["PAGE /ask"] = Door.SignedIn,
        ["PAGE /ask/{KindName}"] = Door.Contributor,
        ["PAGE /card/{Address}"] = Door.Anyone,
        ["PAGE /clear"] = Door.SignedIn,
        ["PAGE /clear/together"] = Door.SignedIn,
        ["PAGE /clear/together/{Question}"] = Door.SignedIn,
        ["PAGE /covers/{Id:guid}"] = Door.Cover,
        ["PAGE /decided"] = Door.SignedIn,
        ["PAGE /decided/{KindName}"] = Door.Contributor,
        ["PAGE /decisions/{Id:guid}"] = Door.Pair,
        ["PAGE /decisions/{Id:guid}/mend"] = Door.Owner,
        ["PAGE /deciding/{Id:guid}"] = Door.Invited,
        ["PAGE /diary"] = Door.SignedIn,
        ["PAGE /diary/hours"] = Door.SignedIn,
        ["PAGE /diary/{Id:guid}"] = Door.Owner,
        ["PAGE /draft"] = Door.SignedIn,
        ["PAGE /draft/check"] = Door.SignedIn,
        ["PAGE /draft/print"] = Door.SignedIn,
        ["PAGE /draft/table"] = Door.SignedIn,
        ["PAGE /draft/take"] = Door.SignedIn,
        ["PAGE /guide"] = Door.SignedIn,
        ["PAGE /join"] = Door.Anyone,
        ["PAGE /left"] = Door.Anyone,
        ["PAGE /lines/new"] = Door.SignedIn,
        ["PAGE /lines/{Id:guid}/{StepName}"] = Door.Owner,
        ["PAGE /lines/{Id:guid}/more"] = Door.Owner,
        ["PAGE /lines/{Id:guid}/which"] = Door.Owner,
        ["PAGE /log"] = Door.SignedIn,
        ["PAGE /mail/less"] = Door.Anyone,
        ["PAGE /not-found"] = Door.Anyone,
        ["PAGE /page"] = Door.SignedIn,
        ["PAGE /page/versions"] = Door.SignedIn,
        ["PAGE /pairs/{Id:guid}/card"] = Door.Pair,
        ["PAGE /pairs/{Id:guid}/end"] = Door.Pair,
        ["PAGE /pairs/{Id:guid}/pause"] = Door.Pair,
        ["PAGE /people"] = Door.Admin,
        ["PAGE /people/file"] = Door.Admin,
        ["PAGE /people/invite"] = Door.Admin,
        ["PAGE /proposals/{Id:guid}"] = Door.Owner,
        ["PAGE /proposals/{Id:guid}/here"] = Door.Owner,
        ["PAGE /read"] = Door.Anyone,
        ["PAGE /shown/{Id:guid}"] = Door.Invited,
        ["PAGE /sign-in"] = Door.Anyone,
        ["PAGE /sign-in/forgotten"] = Door.Anyone,
        ["PAGE /sign-in/new-password"] = Door.Anyone,
        ["PAGE /sign-out"] = Door.SignedIn,
        ["PAGE /status/{Code:int}"] = Door.Anyone,
        ["PAGE /talk"] = Door.SignedIn,
        ["PAGE /talk/agree"] = Door.SignedIn,
        ["PAGE /talk/replies"] = Door.SignedIn,
        ["PAGE /talk/say"] = Door.SignedIn,
        ["PAGE /talk/send"] = Door.SignedIn,
        ["PAGE /talk/together"] = Door.SignedIn,
        ["PAGE /talk/together/{Id:guid}"] = Door.SignedIn,
        ["PAGE /welcome"] = Door.SignedIn,
        ["PAGE /worksheet"] = Door.Anyone,
        ["POST /account/passkeys/question"] = Door.SignedIn,
        ["POST /api/v1/agreements/{id:guid}/pauses"] = Door.Pair,
        ["POST /api/v1/agreements/{id:guid}/questions"] = Door.Pair,
        ["POST /api/v1/decisions/"] = Door.Owner,
        ["POST /api/v1/drafts/"] = Door.SignedIn,
        ["POST /api/v1/proposals/{id:guid}/withdrawal"] = Door.Owner,
        ["POST /diary/entries"] = Door.SignedIn,
        ["POST /diary/entries/{id:guid}"] = Door.Owner,
        ["POST /diary/entries/{id:guid}/answer"] = Door.Owner,
        ["POST /diary/entries/{id:guid}/put-back"] = Door.Owner,
        ["POST /diary/entries/{id:guid}/remove"] = Door.Owner,
        ["POST /diary/goals/{id:guid}/end"] = Door.Owner,
        ["POST /diary/quote"] = Door.SignedIn,
        ["POST /draft/answer"] = Door.SignedIn,
        ["POST /draft/from-page"] = Door.SignedIn,
        ["POST /draft/open"] = Door.SignedIn,
        ["POST /draft/repair"] = Door.SignedIn,
        ["POST /draft/{id:guid}/answer"] = Door.Owner,
        ["POST /example/empty"] = Door.SignedIn,
        ["POST /example/person"] = Door.SignedIn,
        ["POST /example/start"] = Door.SignedIn,
        ["POST /example/week"] = Door.SignedIn,
        ["POST /language"] = Door.Anyone,
        ["POST /lines"] = Door.SignedIn,
        ["POST /lines/{id:guid}/answer"] = Door.Owner,
        ["POST /lines/{id:guid}/check"] = Door.Owner,
        ["POST /lines/{id:guid}/put-back"] = Door.Owner,
        ["POST /lines/{id:guid}/remove"] = Door.Owner,
        ["POST /mail/less"] = Door.Anyone,
        ["POST /pairs/{id:guid}/card/down"] = Door.Pair,
        ["POST /pairs/{id:guid}/renew"] = Door.Pair,
        ["POST /pauses/{id:guid}/end"] = Door.Owner,
        ["POST /sign-in/passkey-question"] = Door.Anyone,
        ["POST /talk/together/{id:guid}/few"] = Door.Owner,
        ["POST /talk/together/{id:guid}/yes"] = Door.Owner,
        ["PUT /api/v1/decisions/{id:guid}"] = Door.Owner,
    };

    // Of the platform: where a page's script follows a redirect, and the answer to files that are not there.
    private static readonly string[] Plumbing = ["/_framework/opaque-redirect", "/{**path:file}"];

    /// <summary>The routes that show something, by method and pattern.</summary>
    public static IEnumerable<string> Shown =>
        Table.Keys.Where(route => route[0] == 'G' || route.StartsWith("PA", StringComparison.Ordinal));

    /// <summary>The routes that take something, by method and pattern.</summary>
    public static IEnumerable<string> Taking => Table.Keys.Where(route => route[0] is 'P' or 'D');

    /// <summary>To whom each route opens that is in the table, by method and pattern.</summary>
    public static IReadOnlyDictionary<string, Door> All => Table;

    /// <summary>Every route of the application, by method and pattern.</summary>
    public static IReadOnlyList<string> In(App app) =>
        [
            .. app
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Where(route => route.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
                .Where(route => !Plumbing.Contains(PatternOf(route), StringComparer.Ordinal))
                .SelectMany(route => MethodsOf(route).Select(method => $"{method} {PatternOf(route)}"))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    // A page is one row for looking and for its forms.
    private static IEnumerable<string> MethodsOf(RouteEndpoint route) =>
        route.Metadata.GetMetadata<ComponentTypeMetadata>() is not null ? ["PAGE"]
        : route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods
            ? methods.Where(method => method is not "HEAD" and not "OPTIONS")
        : ["GET"];

    private static string PatternOf(RouteEndpoint route) => "/" + route.RoutePattern.RawText!.TrimStart('/');
}
