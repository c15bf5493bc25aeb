using System.Text.Json;

namespace Remit.Cli.Tests.Chains;

/// <summary>What <c>remit chain</c> says of what was given along lines.</summary>
public sealed class ChainTests : IDisposable
{
    private const string Amount = "amount: { kind: money }";
    private const string Rest = "{ id: rest, level: ask_first }";

    private readonly Company company = new();

    public void Dispose() => company.Dispose();

    [Fact]
    public async Task Nobody_gives_more_than_they_hold()
    {
        company.Add("ines.yaml", "Inês/Maarten", Amount, Small(60), Rest);
        company.Add("maarten.yaml", "Maarten/Bodil", Amount, Small(500), Rest);

        var run = await company.Ask("chain");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal(
            [
                "Inês, from Maarten: holds: refund: Maarten may decide at least as much as Inês, whatever it is.",
                "Maarten, from Bodil: not recorded: refund: nothing is recorded of what Bodil may decide.",
                "1 holds, 1 not recorded.",
            ],
            Lines(run)
        );
    }

    [Fact]
    public async Task What_is_more_is_named_with_its_cases()
    {
        company.Add("ines.yaml", "Inês/Maarten", Amount, Small(800), Rest);
        company.Add("maarten.yaml", "Maarten/Bodil", Amount, Small(500), Rest);

        var run = await company.Ask("chain");

        Assert.Equal((2, ""), (run.Exit, run.Error));
        Assert.Equal(
            "Inês, from Maarten: exceeds: refund: Inês has decide_tell for amount over 500 up to 800 EUR, can be undone, "
                + "Maarten has ask_first.",
            Lines(run)[0]
        );
    }

    [Fact]
    public async Task What_depends_on_a_fact_that_is_not_asked_below_cannot_be_told()
    {
        company.Add("ines.yaml", "Inês/Maarten", Amount, Small(60), Rest);
        company.Add(
            "maarten.yaml",
            "Maarten/Bodil",
            Amount + ", gift: { kind: yes_no }",
            "{ id: small, level: decide_tell, when: { amount: up to 500, gift: no } }",
            Rest
        );

        var run = await company.Ask("chain");

        Assert.Equal(0, run.Exit);
        Assert.StartsWith("Inês, from Maarten: cannot tell: refund: ", Lines(run)[0], StringComparison.Ordinal);
        Assert.EndsWith("it depends on gift, which Inês is not asked.", Lines(run)[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fact_asked_below_only_changes_nothing_above()
    {
        company.Add(
            "ines.yaml",
            "Inês/Maarten",
            Amount + ", gift: { kind: yes_no }",
            "{ id: small, level: decide_tell, when: { amount: up to 60, gift: no } }",
            Rest
        );
        company.Add("maarten.yaml", "Maarten/Bodil", Amount, Small(60), Rest);

        Assert.Contains("1 holds", (await company.Ask("chain")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Limits_are_held_against_the_givers_on_the_same_basis_and_sums_over_people_are_not()
    {
        company.Add(
            "ines.yaml",
            "Inês/Maarten",
            Amount,
            "{ id: small, level: decide_tell, when: { amount: up to 60 }, limits: [ sum of amount per month up to 900, count per week up to 3 ] }",
            Rest
        );
        company.Add(
            "maarten.yaml",
            "Maarten/Bodil",
            Amount,
            "{ id: mine, level: decide_tell, when: { amount: up to 500 }, limits: [ sum of amount per month up to 600 ], tell: { who: Bodil } }",
            Rest
        );

        var run = await company.Ask("chain");

        Assert.Equal(2, run.Exit);
        Assert.Equal(
            [
                "Inês, from Maarten: exceeds: refund: Inês has sum of amount per month up to 900 with small, Maarten has sum of amount per month up to 600 with mine.",
                "  small: sum of amount per month up to 900; Maarten has sum of amount per month up to 600",
                "  small: count per week up to 3; Maarten has no such limit to compare with",
                "  asked of Maarten: mine: tell Bodil",
            ],
            Lines(run)[..4]
        );
        Assert.Equal("Sums over several people are not compared.", Lines(run)[^1]);
    }

    [Fact]
    public async Task What_if_says_what_comes_out_differently()
    {
        company.Add("ines.yaml", "Inês/Maarten", Amount, Small(60), Rest);
        company.Add("maarten.yaml", "Maarten/Bodil", Amount, Small(500), Rest);
        var draft = company.Add("drafts/maarten.yaml", "Maarten/Bodil", Amount, Small(40), Rest);

        var run = await company.Ask("chain", "--with", draft);
        var same = await company.Ask("chain", "--with", Path.Combine(company.Path, "maarten.yaml"));

        Assert.Equal(2, run.Exit);
        Assert.Contains(
            "exceeds: refund: Inês has decide_tell for amount over 40 up to 60 EUR",
            Lines(run)[0],
            StringComparison.Ordinal
        );
        Assert.Equal(2, Lines(run).Length);
        Assert.Equal((0, $"Nothing comes out differently.{Environment.NewLine}"), (same.Exit, same.Output));
    }

    [Fact]
    public async Task Of_two_versions_the_one_in_force_counts_and_two_of_one_day_are_refused()
    {
        company.Add("maarten.yaml", "Maarten/Bodil", Amount, Small(500), Rest);
        company.Add("ines-1.yaml", "Inês/Maarten", Amount, Small(800), Rest);
        var later = company.Add("ines-2.yaml", "Inês/Maarten", Amount, Small(60), Rest);
        await File.WriteAllTextAsync(
            later,
            (await File.ReadAllTextAsync(later, TestContext.Current.CancellationToken)).Replace(
                "2026-02-02",
                "2026-03-01",
                StringComparison.Ordinal
            ),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(0, (await company.Ask("chain")).Exit);
        Assert.Equal(2, (await company.Ask("chain", "--as-of", "2026-02-20")).Exit);

        company.Add("ines-3.yaml", "Inês/Maarten", Amount, Small(60), Rest);
        var refused = await company.Ask("chain", "--as-of", "2026-02-20");
        Assert.Equal(1, refused.Exit);
        Assert.Contains(
            "are both in force from 2026-02-02 between Inês and Maarten",
            refused.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_folder_that_cannot_be_read_is_named()
    {
        var none = await company.Ask("chain");
        var missing = await Run.Of("chain", Path.Combine(company.Path, "nowhere"));
        await File.WriteAllTextAsync(
            Path.Combine(company.Path, "a.yaml"),
            "remit: 2",
            TestContext.Current.CancellationToken
        );
        var wrong = await company.Ask("chain");

        Assert.Equal((1, 1, 1), (none.Exit, missing.Exit, wrong.Exit));
        Assert.Contains("There is no agreement in this folder", none.Error, StringComparison.Ordinal);
        Assert.Contains("There is no such folder.", missing.Error, StringComparison.Ordinal);
        Assert.Contains("a.yaml:1:", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_the_documented_properties()
    {
        company.Add("ines.yaml", "Inês/Maarten", Amount, Small(800), Rest);
        company.Add("maarten.yaml", "Maarten/Bodil", Amount, Small(500), Rest);

        var run = await company.Ask("chain", "--json");

        var link = JsonDocument.Parse(run.Output).RootElement[0];
        Assert.Equal("person giver kind state incomplete cases limits dutiesAbove sentence", Names(link));
        Assert.Equal("exceeds", link.GetProperty("state").GetString());
        Assert.Equal("given held cases notAsked witness", Names(link.GetProperty("cases")[0]));
    }

    private static string Small(int most) => $"{{ id: small, level: decide_tell, when: {{ amount: up to {most} }} }}";

    private static string Names(JsonElement json) =>
        string.Join(' ', json.EnumerateObject().Select(property => property.Name));

    private static string[] Lines(Run run) =>
        run.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
}
