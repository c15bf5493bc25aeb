namespace Remit.Cli.Tests.Cases;

/// <summary>
/// On the first day somebody followed a guide with real keys in it and emptied the live database; there was no copy. What
/// cannot be undone is nobody's alone until the two have written down why it may be, and what catches it.
/// </summary>
public sealed class CaseF4Tests
{
    [Fact]
    public async Task F4_What_cannot_be_undone_is_asked_first_although_it_says_decide()
    {
        using var agreement = Wipe("");

        var run = await agreement.AskAsync("wipe");
        var check = await agreement.CallAsync("check");

        Assert.Equal((2, "Ask Maarten first."), (run.Exit, run.FirstLine));
        Assert.Equal(2, check.Exit);
        Assert.Contains("problem: wipe: all says decide", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task F4_With_what_catches_it_written_down_it_may_be_his()
    {
        using var agreement = Wipe(", irreversible_ok: A copy is made every hour and was restored in January");

        var run = await agreement.AskAsync("wipe");
        var check = await agreement.CallAsync("check");

        Assert.Equal((0, "Go ahead."), (run.Exit, run.FirstLine));
        Assert.Equal(0, check.Exit);
    }

    [Fact]
    public async Task F4_One_that_cannot_be_undone_among_those_that_can_is_asked_first()
    {
        using var agreement = Wipe("", "partly");

        var usual = await agreement.AskAsync("wipe");
        var lasting = await agreement.AskAsync("wipe", "reversible=no");

        Assert.Equal(("Go ahead.", "Ask Maarten first."), (usual.FirstLine, lasting.FirstLine));
    }

    private static SmallAgreement Wipe(string more, string reversible = "no") =>
        new()
        {
            Decisions = $$"""
                - decision: wipe
                  reversible: {{reversible}}
                  grants: [ { id: all, level: decide{{more}} } ]
                """,
        };
}
