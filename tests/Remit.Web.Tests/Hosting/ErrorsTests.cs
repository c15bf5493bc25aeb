using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Remit.Web.Tests.Hosting;

public sealed class ErrorsTests(Databases databases)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task What_is_not_there_is_said_in_words(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var visitor = await (await world.SignInAsync(world.Ines)).VisitAsync("/not-there");

        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        Assert.Contains("There is nothing here", visitor.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_form_without_its_token_is_refused_in_words(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var visitor = await world.SignInAsync(world.Ines);
        using var form = new FormUrlEncodedContent([new("_handler", "sign-out")]);
        using var response = await visitor.Client.PostAsync(new Uri("/sign-out", UriKind.Relative), form, Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("<h1>", await response.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_form_that_lacks_a_field_is_refused_in_words_and_is_no_fault_here(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        var visitor = await (await world.SignInAsync(world.Ines)).VisitAsync("/sign-out");
        var token = visitor.Page.QuerySelector("[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        using var response = await visitor.Client.PostAsync(new Uri("/example/person", UriKind.Relative), form, Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("<h1>", await response.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.DoesNotContain(app.Log.All, line => line.Contains("exception", StringComparison.OrdinalIgnoreCase));
    }

    [Theory, EachDatabase]
    public async Task Programs_get_a_problem(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var visitor = await world.SignInAsync(world.Ines);
        using var response = await visitor.Client.GetAsync(
            new Uri("/api/v1/nothing-of-that-name", UriKind.Relative),
            Cancel
        );

        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        Assert.Equal(404, problem.GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task Programs_that_are_not_signed_in_are_told_so_and_sent_nowhere()
    {
        using var client = databases.Shared(Database.Sqlite).CreateClient();
        using var response = await client.GetAsync(
            new Uri($"/api/v1/agreements/{Guid.CreateVersion7()}", UriKind.Relative),
            Cancel
        );

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }
}
