using System.Net;
using AngleSharp.Dom;
using Remit.Web.Tests.Architecture;
using Remit.Web.Tests.Features.Drafts;

namespace Remit.Web.Tests.Ui;

/// <summary>What pages say to wrong values: in words for people, never in those meant for authors of agreements.</summary>
public sealed class RefusedOnScreenTests(Databases databases)
{
    private const string Everything = """
        remit: 1
        between: { contributor: Inês Tavora, lead: Maarten Hoekema }
        currency: EUR
        in_force: { from: 2026-02-02 }
        areas:
          - area: Everything that can be asked
            decisions:
              - decision: everything
                reversible: partly
                facts:
                  money: { ask: How much is it, kind: money, to: 500 }
                  deep: { ask: How deep is it, kind: number, unit: kg, step: 0.5, from: 2, not_applicable: yes }
                  plain: { kind: number }
                  share: { ask: Which part, kind: percent, to: 100 }
                  colour: { ask: Which one, kind: choice, one_of: [ red, green ] }
                  safe: { ask: Is it safe, kind: yes_no }
                  begins: { ask: When does it begin, kind: date, from: 2026-01-01, to: 2026-12-31 }
                  wait_days: { kind: days }
                  term: { ask: For how long, kind: months }
                  rent: { ask: What is the rent, kind: money, counts: per year, tax: included }
                impossible:
                  - { safe: "no", colour: green }
                grants:
                  - id: small
                    level: decide
                    when:
                      money: up to 60
                      deep: up to 10
                      plain: up to 10
                      share: up to 10
                      colour: red
                      safe: "yes"
                      begins: before 2026-10-01
                      wait_days: up to 3
                      term: up to 3
                      rent: up to 1200
                    limits: [ sum of money per month up to 900 ]
                  - { id: rest, level: ask_first }
        """;

    private static readonly string[] Wrong =
    [
        "-5",
        "84.505",
        "1.000",
        "1,000.5,0",
        "84,50",
        "12 34",
        "1e30",
        "99999999999999999999",
        "1000000000000001",
        "5 USD",
        "5 JPY",
        "5 months",
        "5 days",
        "3 kg",
        "about ten",
        "?",
        "1",
        "0.3",
        "501",
        "101",
        "purple",
        "2026-13-45",
        "45/13/2026",
        "2035-01-01",
        "99",
        "not applicable",
        new('9', 400),
        "a\u0001b",
    ];

    [Fact]
    public async Task Whatever_is_typed_into_the_form_of_a_decision_is_answered_in_words_for_people()
    {
        var (_, ines) = await InesAsync();
        var one = await TryAllAsync(ines, "/decided/everything", "Write it down");
        var several = await TryAllAsync(
            ines,
            "/decided/everything?several=true",
            "Write it down",
            "Typed.Count",
            "Typed.Sums"
        );

        Assert.InRange(one, 200, 2000);
        Assert.InRange(several, 40, 2000);
    }

    [Fact]
    public async Task Whatever_is_asked_is_answered_in_words_for_people()
    {
        var (_, ines) = await InesAsync();
        var found = new List<string>();
        string[] facts = ["money", "deep", "plain", "share", "colour", "safe", "begins", "wait_days", "term", "rent"];
        foreach (var address in facts.SelectMany(_ => Wrong, (fact, value) => $"/ask/everything?{fact}={value}"))
        {
            await ines.VisitAsync(address);
            found.AddRange(Bad(ines, address));
        }

        await ines.VisitAsync("/ask/everything?safe=no&colour=green");
        Assert.Contains("These answers do not go together", ines.Text, StringComparison.Ordinal);
        found.AddRange(Bad(ines, "impossible"));
        Found.Nothing(found);
    }

    [Fact]
    public async Task Whatever_is_typed_about_an_entry_or_its_result_is_answered_in_words_for_people()
    {
        var (world, ines) = await InesAsync();
        var (_, written) = await ines.PostAsync(
            "/api/v1/decisions",
            new
            {
                agreement = world.Pair.Id,
                title = "One",
                done = "askedFirst",
            }
        );

        var address = $"/decisions/{written.Text("id")}";
        var mended = await TryAllAsync(ines, address + "/mend", "Save", "Typed.Done", "Typed.On", "Typed.Sure");
        var known = await TryAllAsync(ines, address, "Save");

        Assert.InRange(mended, 40, 2000);
        Assert.InRange(known, 130, 2000);
    }

    [Fact]
    public async Task Whatever_is_typed_as_a_mail_address_and_password_is_answered_in_words_for_people()
    {
        await using var app = await databases.OwnAsync(Database.Sqlite);
        var ines = await Alone.BeginAsync(app);
        var found = new List<string>();
        foreach (var value in Wrong.Append(""))
        {
            await ines.VisitAsync("/account");
            await ines.Fill("Input.Mail", value).Fill("Input.Password", value).SubmitAsync("Set it");
            Assert.NotNull(ines.Page.QuerySelector("[role=alert]"));
            found.AddRange(Bad(ines, value));
        }

        Found.Nothing(found);
    }

    [Fact]
    public async Task Whatever_is_typed_to_sign_in_is_answered_in_words_for_people()
    {
        var (world, _) = await InesAsync();
        var found = new List<string>();
        foreach (var value in Wrong.Append(""))
        {
            var visitor = await World.NewVisitor(world.App).VisitAsync("/sign-in");
            await visitor.Fill("Input.Mail", value).Fill("Input.Password", value).SubmitAsync();
            Assert.NotNull(visitor.Page.QuerySelector("[role=alert]"));
            found.AddRange(Bad(visitor, value));
        }

        Found.Nothing(found);
    }

    // One wrong value in one field after another, on a page each time anew. How many were refused.
    private static async Task<int> TryAllAsync(Visitor visitor, string page, string button, params string[] only)
    {
        var found = new List<string>();
        await visitor.VisitAsync(page);
        var names = visitor
            .Page.QuerySelectorAll("main [name^='Typed.']:not([type=hidden])")
            .Select(field => field.GetAttribute("name")!)
            .Where(name => only.Length == 0 || only.Any(part => name.StartsWith(part, StringComparison.Ordinal)))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        Assert.NotEmpty(names);
        var refused = 0;
        foreach (var (name, value) in names.SelectMany(_ => Wrong, (name, value) => (name, value)))
        {
            await visitor.VisitAsync(page);
            if (visitor.Page.QuerySelector($"[name='{name}']") is null)
            {
                continue;
            }

            await visitor.Fill(name, value).SubmitAsync(button);
            Assert.Equal(HttpStatusCode.OK, visitor.Status);
            found.AddRange(Bad(visitor, $"{name}={value}"));
            refused += visitor.Page.QuerySelector("[role=alert]") is null ? 0 : 1;
        }

        Found.Nothing(found.Distinct(StringComparer.Ordinal));
        return refused;
    }

    // Words that never stand on a page, keys and hints of files, and places of a sentence that were left open.
    private static IEnumerable<string> Bad(Visitor visitor, string what)
    {
        var never = ScreenWords.NeverOn(visitor.Page).Select(word => $"{what}: {word}");
        var alert = visitor.Page.QuerySelector("[role=alert]")?.TextContent ?? "";
        var wrong = string.Join(' ', visitor.Page.QuerySelectorAll(".wrong").Select(one => one.TextContent));
        string[] code =
        [
            "from:",
            "not_applicable",
            "wait_days",
            "'money'",
            "'deep'",
            "{",
            "}",
            "unusable",
            "as it stands",
        ];
        return never.Concat(
            code.Where(sign => (alert + wrong).Contains(sign, StringComparison.Ordinal))
                .Select(sign => $"{what}: {sign}: {alert}")
        );
    }

    private async Task<(World World, Visitor Ines)> InesAsync()
    {
        var world = await World.InAsync(databases.Shared(Database.Sqlite), Everything);
        return (world, await world.SignInAsync(world.Ines));
    }
}
