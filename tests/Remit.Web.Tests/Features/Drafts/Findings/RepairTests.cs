using Remit.Documents;
using Remit.Rules;

namespace Remit.Web.Tests.Features.Drafts.Findings;

/// <summary>What is worth a look in a page from a file is asked as a question each, and settled by one tap each.</summary>
public sealed class RepairTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private static readonly Uri Yaml = new("/draft/agreement.yaml", UriKind.Relative);

    // One kind of decision for each thing that can be found, each with that one alone.
    private const string Everything = """
        remit: 1
        between: { contributor: Inês, lead: Maarten }
        currency: EUR
        in_force: { from: 2026-03-02, review: 2028-03-30 }
        areas:
          - area: Refunds
            outcomes: [ Nobody waits ]
            decisions:
              - decision: gap
                facts: { amount: { ask: How much is it?, kind: money } }
                grants: [ { id: small, level: decide_tell, when: { amount: up to 300 } } ]
              - decision: used_up
                facts: { amount: { ask: How much is it?, kind: money } }
                grants: [ { id: small, level: decide_tell, limits: [ sum of amount per month up to 900 ] } ]
              - decision: dead
                facts: { amount: { ask: How much is it?, kind: money } }
                grants:
                  - { id: wide, level: decide_tell, when: { amount: up to 300 } }
                  - { id: narrow, level: decide_tell, when: { amount: up to 60 } }
                  - { id: rest, level: ask_first }
              - decision: twice
                facts: { amount: { ask: How much is it?, kind: money } }
                grants:
                  - { id: low, level: decide_tell, when: { amount: up to 60 } }
                  - { id: high, level: intend, when: { amount: from 60 to 200 } }
                  - { id: rest, level: ask_first }
                silence: proceed
              - decision: between
                facts: { guests: { ask: How many guests?, kind: number, step: 1 } }
                grants:
                  - { id: few, level: decide_tell, when: { guests: up to 5 } }
                  - { id: many, level: intend, when: { guests: from 7 to 20 } }
                  - { id: rest, level: ask_first }
                silence: proceed
              - decision: idle
                facts: { reseller: { ask: Is it a reseller?, kind: yes_no } }
                grants: [ { id: rest, level: ask_first } ]
                caps: [ { id: resellers, at_most: ask_first, when: { reseller: yes } } ]
              - decision: open
                facts: { amount: { ask: How much is it?, kind: money } }
                grants: [ { id: all, level: decide_tell } ]
              - decision: notice
                facts: { notice: { ask: How many days of notice?, kind: days, riskier: lower } }
                grants: [ { id: all, level: decide_tell } ]
              - decision: tight
                facts: { amount: { ask: How much is it?, kind: money } }
                grants:
                  - { id: small, level: decide_tell, when: { amount: up to 60 }, limits: [ sum of amount per month up to 40 ] }
                  - { id: rest, level: ask_first }
              - decision: final
                reversible: no
                grants: [ { id: all, level: decide_tell } ]
              - decision: silent
                reversible: no
                silence: proceed
                grants: [ { id: all, level: ask_first } ]
              - decision: plan
                grants: [ { id: all, level: intend } ]
              - decision: nothing
          - area: Replies
            decisions:
              - decision: reply
                grants: [ { id: all, level: ask_first } ]
        """;

    private static readonly string[] OfThePage =
    [
        "look at it together is more than a year away",
        "How will your lead know that it is going well?",
        "What should come out of it?",
    ];

    [Theory, EachDatabase]
    public async Task Everything_found_is_asked_on_one_page_problems_first(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await TakeInAsync(app, Everything);
        Assert.Single(ines.Page.QuerySelectorAll("h2"), title => title.TextContent is "One question");

        await ines.FollowAsync("16 more when you like");

        Assert.Equal("/draft/check", ines.Address);
        Assert.Equal(
            ["Better settled before you talk", "Worth a look"],
            ines.Page.QuerySelectorAll("h2").Select(one => one.TextContent)
        );
        Assert.Contains("gap: And over €300? Nothing is said about that yet.", ines.Text, Ordinal);
        Assert.Contains("And up to €900, once as much has come together as was agreed?", ines.Text, Ordinal);
        Assert.Contains("And exactly €60? Two sentences say something about it", ines.Text, Ordinal);
        Assert.Contains("And exactly 6? It lies between two sentences", ines.Text, Ordinal);
        Assert.Contains("It has no lower end. This would be freedom, not autonomy", ines.Text, Ordinal);
        Assert.All(OfThePage, text => Assert.Contains(text, ines.Text, Ordinal));
        Assert.DoesNotContain("There may be more", ines.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Each_is_settled_by_its_own_step_and_the_file_says_so(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await TakeInAsync(app, Everything);
        const int Enough = 30;
        for (var press = 0; press < Enough && await FirstAsync(ines) is { } card; press++)
        {
            var asked = card.QuerySelector("p")!.TextContent;
            if (card.QuerySelector("[name='typed']") is { } field)
            {
                ines.Fill("typed", field.GetAttribute("inputmode") is null ? "Nobody waits" : "5");
            }

            await ines.SubmitAsync(card.QuerySelector("button")!.TextContent.Trim());
            Assert.DoesNotContain(asked, ines.Text, Ordinal);
        }

        Assert.Contains("Nothing on this page stands out", ines.Text, Ordinal);
        var page = AgreementReader
            .Read(await ines.Client.GetStringAsync(Yaml, TestContext.Current.CancellationToken))
            .Agreement!;
        Assert.Equal(new DateOnly(2026, 3, 30), page.InForce.Review);
        Assert.Equal(DayOfWeek.Friday, page.Note);
        Assert.Equal(["Nobody waits"], page.Areas[^1].Outcomes.Select(one => one.Text));
        Assert.Equal((Level.AskFirst, 300m), (Of(page, "gap").Grants[^1].Level, Low(page, "gap", 1).At));
        Assert.Equal(["wide", "rest"], Of(page, "dead").Grants.Select(one => one.Id));
        Assert.Equal(new Edge(60, After: false), High(page, "twice", 0));
        Assert.Equal(new Edge(6, After: false), Low(page, "between", 1));
        Assert.Empty(Of(page, "idle").Caps);
        Assert.Equal(5, High(page, "open", 0).At);
        Assert.Equal(5, Low(page, "notice", 0).At);
        Assert.Equal(40, High(page, "tight", 0).At);
        Assert.Equal(Level.AskFirst, Of(page, "final").Grants[0].Level);
        Assert.Equal(Silence.Wait, page.SilenceOf(Of(page, "silent")));
        Assert.Equal(Silence.Proceed, Of(page, "plan").OnSilence);
        Assert.Equal(Level.AskFirst, Of(page, "nothing").Grants.Single().Level);
    }

    [Theory, EachDatabase]
    public async Task An_end_that_cannot_be_read_is_asked_again_as_it_was_typed(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await TakeInAsync(app, Open);

        await ines.Fill("typed", "a lot").SubmitAsync("Take this");

        Assert.StartsWith("/draft/check", ines.Address, Ordinal);
        var field = ines.Page.QuerySelector("[name='typed']")!;
        Assert.Equal(("a lot", "true"), (field.GetAttribute("value"), field.GetAttribute("aria-invalid")));
        await ines.Fill("typed", "60").SubmitAsync("Take this");
        Assert.Contains("And over €60? Nothing is said about that yet.", ines.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_is_settled_in_another_window_stays_as_it_is(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var here = await TakeInAsync(app, Open);
        var there = await (await Alone.AgainAsync(app)).VisitAsync("/draft");
        await here.Fill("typed", "60").SubmitAsync("Take this");

        await there.Fill("typed", "90").SubmitAsync("Take this");

        Assert.Equal("/draft", there.Address);
        Assert.Contains("up to €60", there.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Of_a_line_an_answer_settles_it(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.FollowAsync("More about this line");
        await ines.SubmitForAsync("line.undo", "No");
        await ines.VisitAsync("/draft");
        Assert.Contains("It cannot be undone, and says “I decide” without a reason.", ines.Text, Ordinal);
        Assert.NotNull(ines.Page.QuerySelector("section.card a[href*='open=undo']"));

        await ines.SubmitAsync("It is asked first");

        Assert.Equal("/draft", ines.Address);
        Assert.DoesNotContain("One question", ines.Text, Ordinal);
        Assert.Contains("I ask Maarten first", ines.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_month_with_less_room_than_one_makes_the_one_smaller_with_one_tap(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.FollowAsync("Change", 2);
        await ines.Fill("typed.line.perMonth", "40").SubmitForAsync("typed.line.perMonth");
        await ines.VisitAsync("/draft");

        await ines.SubmitAsync("Then up to £40 each");

        Assert.DoesNotContain("One question", ines.Text, Ordinal);
        Assert.Contains("Refunds up to £40 each", ines.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task While_one_types_it_is_said_what_would_not_fit_and_nothing_is_kept(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.FollowAsync("Change", 2);
        var check = ines.Page.QuerySelector("check-typed")!.GetAttribute("at")!;

        Assert.Contains(
            "less room than for a single one",
            await CheckAsync(ines, check, ("typed.line.perMonth", "40")),
            Ordinal
        );
        Assert.Contains("2 decimals", await CheckAsync(ines, check, ("typed.line.upTo", "60.123")), Ordinal);
        Assert.Equal("", await CheckAsync(ines, check, ("typed.line.perMonth", "600")));
        Assert.Contains(
            "less room than for a single one",
            await CheckAsync(ines, check, ("typed.line.most", "40"), ("line.mostPer", "Week")),
            Ordinal
        );

        await ines.VisitAsync("/draft");
        Assert.Contains("£900", ines.Text, Ordinal);
        Assert.DoesNotContain("One question", ines.Text, Ordinal);
    }

    private const string Open = """
        remit: 1
        between: { contributor: Inês, lead: Maarten }
        currency: EUR
        in_force: { from: 2026-03-02, review: 2026-03-30 }
        note: friday
        areas:
          - area: Refunds
            outcomes: [ Nobody waits ]
            decisions:
              - decision: refund
                facts: { amount: { ask: How much is it?, kind: money } }
                grants: [ { id: all, level: decide_tell } ]
        """;

    private static async Task<Visitor> TakeInAsync(App app, string text)
    {
        var ines = await (await Alone.BeginAsync(app)).VisitAsync("/draft/take");
        return await ines.Fill("Input.Text", text).SubmitAsync("Bring it in");
    }

    private static async Task<AngleSharp.Dom.IElement?> FirstAsync(Visitor ines) =>
        (await ines.VisitAsync("/draft/check")).Page.QuerySelector("section.card");

    private static async Task<string> CheckAsync(Visitor ines, string at, params (string, string)[] typed)
    {
        var cancel = TestContext.Current.CancellationToken;
        const string Token = "__RequestVerificationToken";
        var token = ines.Page.QuerySelector($"[name='{Token}']")!.GetAttribute("value")!;
        var fields = typed.Prepend((Token, token)).Select(one => KeyValuePair.Create(one.Item1, one.Item2));
        using var form = new FormUrlEncodedContent(fields);
        using var response = await ines.Client.PostAsync(new Uri(at, UriKind.Relative), form, cancel);
        return await response.Content.ReadAsStringAsync(cancel);
    }

    private static DecisionKind Of(Agreement page, string kind) => page.FindDecision(kind)!;

    private static Edge High(Agreement page, string kind, int grant) =>
        Of(page, kind).Grants[grant].When[0].Ranges[0].High!.Value;

    private static Edge Low(Agreement page, string kind, int grant) =>
        Of(page, kind).Grants[grant].When[0].Ranges[0].Low!.Value;
}
