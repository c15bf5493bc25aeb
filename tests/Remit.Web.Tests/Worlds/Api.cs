using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Remit.Web.Security;

namespace Remit.Web.Tests.Worlds;

/// <summary>A program that uses the API with somebody's cookies.</summary>
internal static class Api
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Task<(HttpStatusCode Status, JsonElement Body)> AskAsync(
        this Visitor visitor,
        World world,
        string kind,
        params (string Fact, string Value)[] facts
    ) => visitor.PostAsync($"/api/v1/agreements/{world.Pair.Id}/questions", new { kind, facts = Map(facts) });

    public static Task<(HttpStatusCode Status, JsonElement Body)> WriteAsync(
        this Visitor visitor,
        World world,
        string amount,
        string done = "asAnswered",
        string? key = null
    ) =>
        visitor.PostAsync(
            "/api/v1/decisions",
            new
            {
                agreement = world.Pair.Id,
                kind = "refund",
                facts = Map([("amount", amount)]),
                done,
            },
            key
        );

    public static async Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(
        this Visitor visitor,
        string address,
        object body,
        string? key = null
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative))
        {
            Content = JsonContent.Create(body),
        };
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        using var response = await visitor.Client.SendAsync(request, Cancel);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(Cancel));
    }

    public static async Task<(HttpStatusCode Status, JsonElement Body)> GetAsync(this Visitor visitor, string address)
    {
        using var response = await visitor.Client.GetAsync(new Uri(address, UriKind.Relative), Cancel);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(Cancel));
    }

    /// <summary>What comes back is empty where it worked.</summary>
    public static async Task<(HttpStatusCode Status, JsonElement Body)> DeleteAsync(
        this Visitor visitor,
        string address
    )
    {
        using var response = await visitor.Client.DeleteAsync(new Uri(address, UriKind.Relative), Cancel);
        return (
            response.StatusCode,
            response.StatusCode is HttpStatusCode.NoContent
                ? default
                : await response.Content.ReadFromJsonAsync<JsonElement>(Cancel)
        );
    }

    /// <summary>A program of somebody, with a token that is good for one scope.</summary>
    public static async Task<Visitor> ProgramAsync(this Visitor visitor, World world, ApiScope scope)
    {
        await visitor.VisitAsync("/account/tokens");
        visitor.Fill("Input.Name", "Our shop program").Fill($"Input.{scope}", "true").Fill("Input.Days", "5");
        await visitor.SubmitAsync("Make it");
        var program = World.NewVisitor(world.App);
        program.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            visitor.Page.QuerySelector("#token")!.TextContent.Trim()
        );
        return program;
    }

    public static string? Text(this JsonElement body, string name) => body.GetProperty(name).GetString();

    private static Dictionary<string, string> Map((string Fact, string Value)[] facts) =>
        facts.ToDictionary(fact => fact.Fact, fact => fact.Value, StringComparer.Ordinal);
}
