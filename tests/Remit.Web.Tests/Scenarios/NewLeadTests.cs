using Remit.Web.Features.Examples;

namespace Remit.Web.Tests.Scenarios;

/// <summary>The lead changes in the middle of a month: what counts with the one does not count with the other (G5).</summary>
public sealed class NewLeadTests(Databases databases)
{
    private const string Scenario = """
        id: new-lead
        start: 2026-03-02
        weeks: 4
        currency: EUR
        people:
          - { key: ines, name: Inês Tavora, part: contributor, tz: Europe/Lisbon }
          - { key: maarten, name: Maarten Hoekema, part: lead, tz: Europe/Amsterdam, until: 2026-03-13 }
          - { key: sunniva, name: Sunniva Aall, part: lead, tz: Europe/Amsterdam, from: 2026-03-16 }
        areas:
          - { key: refunds, name: Refunds }
        types:
          - key: refund
            area: refunds
            title: Refund
            reversible: true
            level: decide_tell
            above: ask_first
            limits: [{ amount: 60, unit: EUR, basis: item }, { amount: 100, unit: EUR, basis: month }]
        decisions:
          - { id: boots, date: 2026-03-10, type: refund, title: Boots, subject: order 1, amount: 50 }
          - { id: tent, date: 2026-03-11, type: refund, title: Tent, subject: order 2, amount: 40 }
          - { id: above, date: 2026-03-12, type: refund, title: Stove, subject: order 3, amount: 20, bounce: { answer: declined } }
          - { id: pegs, date: 2026-03-17, type: refund, title: Pegs, subject: order 2, amount: 45 }
          - { id: ropes, date: 2026-03-18, type: refund, title: Ropes, subject: order 2, amount: 30 }
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_running_limit_starts_anew_with_a_new_lead(Database database)
    {
        var computed = await ReplayAsync(database);

        Assert.Equal(
            """{"above":"ask","boots":"alone","pegs":"alone","ropes":"alone","tent":"alone"}""",
            computed["routes"]
        );
    }

    [Theory, EachDatabase]
    public async Task Whether_decisions_belong_together_is_asked_within_one_pair(Database database)
    {
        var computed = await ReplayAsync(database);

        Assert.Equal(
            """[{"answer":null,"entry":"ropes","limit":"60","together":"75","unit":"EUR","with":["pegs"]}]""",
            computed["related_questions"]
        );
    }

    [Theory, EachDatabase]
    public async Task A_month_sum_is_of_all_that_happened_and_over_only_where_a_limit_of_one_pair_was(Database database)
    {
        var computed = await ReplayAsync(database);

        Assert.Equal(
            """[{"cap":"100","month":"2026-03","over":"false","sum":"165","type":"refund"}]""",
            computed["month_sums"]
        );
    }

    private async Task<Sections> ReplayAsync(Database database)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7():N}.yaml");
        await File.WriteAllTextAsync(file, Scenario, Cancel);
        await using var output = new StringWriter();
        await using var errors = new StringWriter();
        string[] near = database == Database.Postgres ? ["--database", await databases.EmptyAsync(database)] : [];
        var status = await ReplayCommand.RunAsync([file, .. near], output, errors, Cancel);
        File.Delete(file);
        Assert.Equal((0, ""), (status, errors.ToString()));
        return Sections.Read(output.ToString());
    }
}
