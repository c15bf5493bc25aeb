using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Remit.Web.Tests.Hosting;

/// <summary>What cannot be read, in forms and from programs: refused in words, the same on every database.</summary>
public sealed class UnreadableTests(Databases databases)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Of forms the framework itself refuses the first.</summary>
    public static TheoryData<Database, string> CharactersOfForms() =>
        [.. Characters().Where(row => row.Data.Item2 != "\0")];

    public static TheoryData<Database, string> Characters()
    {
        var all = new TheoryData<Database, string>();
        foreach (var database in Enum.GetValues<Database>())
        {
            all.Add(database, "\0");
            all.Add(database, "\u0001");
            all.Add(database, "\u001b");
            all.Add(database, "\u0085");
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(Characters))]
    public async Task A_control_character_is_refused_wherever_a_program_sends_it(Database database, string character)
    {
        var (world, ines) = await InesAsync(database);
        var bad = "a" + character;
        object[] bodies =
        [
            Refund(world, title: bad),
            Refund(world, subject: bad),
            Refund(world, expect: bad),
            Refund(world, amount: "10 EUR" + character),
            new { agreement = world.Pair.Id, kind = bad },
            new { agreement = world.Pair.Id, facts = new Dictionary<string, string> { [bad] = "1" } },
            new { agreement = world.Pair.Id, sums = new Dictionary<string, decimal> { [bad] = 1 } },
        ];

        foreach (var body in bodies)
        {
            var (status, problem) = await ines.PostAsync("/api/v1/decisions", body);

            Assert.Equal(HttpStatusCode.BadRequest, status);
            Assert.Equal("text-unreadable", problem.Text("code"));
        }

        var (asked, question) = await ines.AskAsync(world, "refund", ("amount", "10 EUR" + character));
        Assert.Equal((HttpStatusCode.BadRequest, "text-unreadable"), (asked, question.Text("code")));
    }

    [Theory]
    [MemberData(nameof(CharactersOfForms))]
    public async Task A_control_character_is_refused_in_every_form(Database database, string character)
    {
        var (world, ines) = await InesAsync(database);
        await ines.VisitAsync("/decided/refund");
        await ines.Fill("Typed.Facts[amount]", "38").Fill("Typed.Title", "a" + character).SubmitAsync("Write it down");
        Assert.Contains("a character here that cannot be shown", ines.Text, StringComparison.Ordinal);

        await ines.Fill("Typed.Title", "a").SubmitAsync("Write it down");
        await ines.Fill("Typed.Kind", "Good").Fill("Typed.Note", "a" + character).SubmitAsync("Save");
        Assert.Contains("a character here that cannot be shown", ines.Text, StringComparison.Ordinal);

        var nobody = await World.NewVisitor(world.App).VisitAsync("/sign-in");
        await nobody.Fill("Input.Mail", $"a{character}@b.example").Fill("Input.Password", "x").SubmitAsync();
        Assert.Contains("a character here that cannot be shown", nobody.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_form_with_a_null_character_is_refused_in_words(Database database)
    {
        var (_, ines) = await InesAsync(database);
        await ines.VisitAsync("/decided/refund");
        await ines.Fill("Typed.Facts[amount]", "38").Fill("Typed.Title", "a\0").SubmitAsync("Write it down");

        Assert.Equal(HttpStatusCode.BadRequest, ines.Status);
        Assert.NotNull(ines.Page.QuerySelector("h1"));
    }

    [Theory, EachDatabase]
    public async Task Lines_and_tabs_are_text(Database database)
    {
        var (world, ines) = await InesAsync(database);

        var (status, written) = await ines.PostAsync("/api/v1/decisions", Refund(world, expect: "a\r\nb\tc\nd 🏔"));

        Assert.Equal(HttpStatusCode.Created, status);
        Assert.Equal("a\r\nb\tc\nd 🏔", written.Text("expect"));
    }

    [Theory, EachDatabase]
    public async Task What_is_too_long_is_refused_wherever_it_stands(Database database)
    {
        var (world, ines) = await InesAsync(database);
        var tooLong = new string('1', 5000);
        object[] bodies =
        [
            Refund(world, title: tooLong),
            Refund(world, amount: tooLong),
            new { agreement = world.Pair.Id, facts = new Dictionary<string, string> { [tooLong] = "1" } },
        ];

        foreach (var body in bodies)
        {
            var (status, problem) = await ines.PostAsync("/api/v1/decisions", body);

            Assert.Equal((HttpStatusCode.BadRequest, "text-too-long"), (status, problem.Text("code")));
        }
    }

    [Theory, EachDatabase]
    public async Task A_key_too_long_or_unreadable_is_refused_by_form_and_program_alike(Database database)
    {
        var (world, ines) = await InesAsync(database);

        var (status, problem) = await ines.WriteAsync(world, "10 EUR", key: new string('k', 101));
        Assert.Equal((HttpStatusCode.BadRequest, "key-length"), (status, problem.Text("code")));

        foreach (var key in (string[])[new string('k', 101), "k\u0001"])
        {
            await ines.VisitAsync("/decided/refund");
            await ines.Fill("Typed.Facts[amount]", "38").Fill("Typed.Key", key).SubmitAsync("Write it down");

            Assert.Equal(HttpStatusCode.OK, ines.Status);
            Assert.Contains("Open the form anew", ines.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("{", "body-unreadable", "$")]
    [InlineData("", "body-missing", "openapi")]
    [InlineData("[]", "body-unreadable", "$")]
    [InlineData("null", "body-missing", "openapi")]
    [InlineData("{ \"agreement\": 5 }", "body-unreadable", "$.agreement")]
    [InlineData("{ \"agreement\": \"x\",\n \"count\": \"two\" }", "body-unreadable", "$.agreement")]
    [InlineData("{ \"count\": \"two\" }", "body-unreadable", "$.count")]
    [InlineData("{ \"done\": \"maybe\" }", "body-unreadable", "$.done")]
    [InlineData("{ \"facts\": { \"amount\": 84 } }", "body-unreadable", "$.facts.amount")]
    [InlineData("{ \"title\": \"\\ud800\" }", "body-unreadable", "$.title")]
    public async Task A_body_that_cannot_be_read_is_answered_with_what_would_be_right(
        string body,
        string code,
        string named
    )
    {
        var (_, ines) = await InesAsync(Database.Sqlite);
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        await CheckAsync(
            await ines.Client.PostAsync(new Uri("/api/v1/decisions", UriKind.Relative), content, Cancel),
            (400, code, named)
        );
    }

    [Fact]
    public async Task A_body_that_is_not_json_is_answered_with_its_media_type()
    {
        var (_, ines) = await InesAsync(Database.Sqlite);
        using var content = new StringContent("agreement: 5", Encoding.UTF8, "text/plain");

        await CheckAsync(
            await ines.Client.PostAsync(new Uri("/api/v1/decisions", UriKind.Relative), content, Cancel),
            (415, "body-not-json", "application/json")
        );
    }

    [Theory]
    [InlineData("/api/v1/decisions")]
    [InlineData("/api/v1/decisions?agreement=x")]
    [InlineData("/api/v1/decisions?agreement=0195a3a6-0000-7000-8000-000000000000&limit=many")]
    public async Task An_address_that_cannot_be_read_is_answered_with_where_to_look(string address)
    {
        var (_, ines) = await InesAsync(Database.Sqlite);

        await CheckAsync(
            await ines.Client.GetAsync(new Uri(address, UriKind.Relative), Cancel),
            (400, "body-missing", "/openapi/v1.json")
        );
    }

    private static async Task CheckAsync(HttpResponseMessage response, (int Status, string Code, string Named) expected)
    {
        using (response)
        {
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            var problem = await response.Content.ReadFromJsonAsync<JsonElement>(Cancel);
            Assert.Equal(expected.Status, (int)response.StatusCode);
            Assert.Equal(expected.Status, problem.GetProperty("status").GetInt32());
            Assert.Equal(expected.Code, problem.Text("code"));
            Assert.Contains(expected.Named, problem.Text("detail"), StringComparison.Ordinal);
        }
    }

    private static object Refund(
        World world,
        string amount = "10 EUR",
        string? title = null,
        string? subject = null,
        string? expect = null
    ) =>
        new
        {
            agreement = world.Pair.Id,
            kind = "refund",
            facts = new { amount },
            title,
            subject,
            expect,
        };

    private async Task<(World World, Visitor Ines)> InesAsync(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        return (world, await world.SignInAsync(world.Ines));
    }
}
