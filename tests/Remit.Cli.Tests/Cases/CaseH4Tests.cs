namespace Remit.Cli.Tests.Cases;

/// <summary>
/// Somebody new in a team of two was left alone with everything: no aim, no end, no talk, and no idea how it was going.
/// That is freedom and not yet autonomy, and it is said before the two put their names under it.
/// </summary>
public sealed class CaseH4Tests
{
    private const string Everything = """
        - decision: spend
          facts: { amount: { kind: money } }
          grants: [ { id: all, level: decide } ]
        """;

    [Fact]
    public async Task H4_No_end_no_aim_and_no_talk_are_found_together()
    {
        using var agreement = new SmallAgreement
        {
            Terms = "in_force: { from: 2026-02-02, review: 2026-05-07 }\ncover: Maarten Hoekema",
            Area = "fixed: [ The law ]",
            Decisions = Everything,
        };

        var run = await agreement.CallAsync("check");

        Assert.Equal((2, ""), (run.Exit, run.Error));
        Assert.Equal(
            [
                "problem: spend: with all, amount has no upper end (1000 EUR would go ahead alone too); "
                    + "that is freedom, an end makes it autonomy.",
                "note: There is neither a check-in nor a weekly note: nobody looks back.",
                "note: Work: no outcome says what should come out; a sentence is enough.",
                "1 problem, 2 notes.",
            ],
            run.Output.TrimEnd().Split(Environment.NewLine).Select(line => line.Split(".yaml: ")[^1])
        );
    }

    [Fact]
    public async Task H4_With_an_aim_an_end_and_a_talk_nothing_is_found()
    {
        using var agreement = new SmallAgreement
        {
            Decisions = Everything.Replace(
                "{ id: all, level: decide }",
                "{ id: all, level: decide, when: { amount: up to 60 } }, { id: rest, level: ask_first }",
                StringComparison.Ordinal
            ),
        };

        var run = await agreement.CallAsync("check", "--strict");

        Assert.Equal((0, ""), (run.Exit, run.Error));
    }
}
