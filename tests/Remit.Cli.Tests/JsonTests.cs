using System.Text.Json;

namespace Remit.Cli.Tests;

public sealed class JsonTests
{
    private static readonly string[] Answer =
    [
        "kind",
        "asOf",
        "level",
        "possible",
        "exit",
        "grant",
        "cap",
        "emergency",
        "clauses",
        "left",
        "duties",
        "advice",
        "goFrom",
        "ask",
        "until",
        "nearMisses",
        "missing",
        "next",
        "boundaries",
        "notes",
    ];

    [Theory]
    [InlineData("order", "amount=250EUR", "stock=yes", "term=12")]
    [InlineData("order", "amount=38EUR")]
    [InlineData("order", "amount=9000EUR")]
    [InlineData("order", "amount=38EUR", "--as-of", "2025-01-01")]
    public async Task Every_property_is_always_there_in_the_documented_order(params string[] words)
    {
        var json = await Json(words);

        Assert.Equal(Answer, Names(json));
    }

    [Theory]
    [InlineData("clauses", "id is level state", "amount=250EUR")]
    [InlineData("left", "grant measure basis per from to used limit left unit", "amount=250EUR")]
    [InlineData("duties", "is who within clause open", "amount=250EUR")]
    [InlineData("nearMisses", "grant fact given needs level", "amount=251EUR")]
    public async Task What_is_listed_has_the_documented_properties(string list, string names, string amount)
    {
        var json = await Json("order", amount, "stock=yes", "term=12");

        Assert.Equal(names.Split(' '), Names(json.GetProperty(list)[0]));
    }

    [Fact]
    public async Task A_certain_answer_names_what_it_rests_on()
    {
        var json = await Json("order", "amount=250EUR", "stock=yes", "term=12", "--used", "stock-up_1.month.sum=600");

        Assert.Equal("decide_tell", json.GetProperty("level").GetString());
        Assert.Equal("stock-up_1", json.GetProperty("grant").GetString());
        Assert.Equal(0, json.GetProperty("exit").GetInt32());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("cap").ValueKind);
        Assert.Equal(["Sunniva Aall"], Texts(json, "advice"));
        Assert.Equal("2026-12-31", json.GetProperty("until").GetString());
        var left = json.GetProperty("left")[0];
        Assert.Equal(
            """{"grant":"stock-up_1","measure":"sum","basis":"month","per":null,"from":"2026-03-01","to":"2026-03-31","used":600,"limit":900,"left":300,"unit":"EUR"}""",
            left.GetRawText()
        );
        Assert.Equal(
            """{"is":"tell","who":"Maarten Hoekema","within":"5 working days","clause":"stock-up_1","open":false}""",
            json.GetProperty("duties")[0].GetRawText()
        );
    }

    [Fact]
    public async Task An_uncertain_answer_has_no_level_and_names_what_is_missing()
    {
        var json = await Json("order", "amount=38EUR", "customer=acme");

        Assert.Equal(JsonValueKind.Null, json.GetProperty("level").ValueKind);
        Assert.Equal(["lead_decides", "ask_first", "decide_tell"], Texts(json, "possible"));
        Assert.Equal(4, json.GetProperty("exit").GetInt32());
        Assert.Equal(["stock", "term"], Texts(json, "missing"));
        Assert.Equal("term", json.GetProperty("next").GetString());
        Assert.Equal(
            ["open", "fails", "holds", "open"],
            json.GetProperty("clauses").EnumerateArray().Select(clause => clause.GetProperty("state").GetString())
        );
    }

    [Fact]
    public async Task Named_gos_say_how_many_of_whom()
    {
        var json = await Json("contract", "value=600EUR", "serious=no");

        Assert.Equal(
            """[{"names":["Maarten Hoekema","Idris Benhaddou"],"needed":1}]""",
            json.GetProperty("goFrom").GetRawText()
        );
        Assert.Equal("Idris Benhaddou", json.GetProperty("ask").GetString());
    }

    [Theory]
    [InlineData("'serious' is for Maarten Hoekema to judge.", "contract", "value=60EUR", "serious=no")]
    [InlineData("Tell Maarten Hoekema at once if: The supplier asks for cash.", "order", "amount=300EUR", "term=3")]
    public async Task Notes_name_people_in_full(string note, params string[] words)
    {
        var json = await Json(words);

        Assert.Contains(note, Texts(json, "notes"));
    }

    [Fact]
    public async Task Out_of_force_is_an_answer_too()
    {
        var json = await Json("order", "--as-of", "2026-01-01");

        Assert.Equal("not_covered", json.GetProperty("level").GetString());
        Assert.Equal(3, json.GetProperty("exit").GetInt32());
        Assert.Equal(["Not in force until 2026-02-02."], Texts(json, "notes"));
    }

    [Fact]
    public async Task Letters_of_every_script_stand_as_they_are()
    {
        var run = await Run.Ask(
            "order",
            "amount=38EUR",
            "customer=Inês 木",
            "--used",
            "per-customer.30days@木=1",
            "--json"
        );

        Assert.Equal(0, run.Error.Length);
        Assert.DoesNotContain("\\u", run.Output, StringComparison.Ordinal);
    }

    private static async Task<JsonElement> Json(params string[] words)
    {
        var run = await Run.Ask([.. words, "--json"]);
        Assert.Equal("", run.Error);
        using var document = JsonDocument.Parse(run.Output);
        var root = document.RootElement.Clone();
        Assert.Equal(run.Exit, root.GetProperty("exit").GetInt32());
        return root;
    }

    private static IEnumerable<string> Names(JsonElement element) =>
        element.EnumerateObject().Select(property => property.Name);

    private static IEnumerable<string?> Texts(JsonElement json, string name) =>
        json.GetProperty(name).EnumerateArray().Select(text => text.GetString());
}
