namespace Remit.Cli.Tests.Cases;

/// <summary>
/// In a firm under supervision everything that is published needs the go of somebody who never answers. However the two
/// agreed on silence, here it never means yes: what has to be asked first waits.
/// </summary>
public sealed class CaseC1Tests
{
    private const string Proceed = SmallAgreement.Framed + "\nsilence: proceed\nanswer_within: 6 working days";

    [Theory]
    [InlineData("- { id: all, level: ask_first }", "")]
    [InlineData("- { id: all, level: intend }", "caps: [ { id: law, at_most: ask_first, why: The regulator } ]")]
    [InlineData("- { id: all, level: decide }", "caps: [ { id: law, at_most: ask_first, why: The regulator } ]")]
    public async Task C1_What_needs_a_go_waits_although_silence_was_to_let_things_go_ahead(string grant, string cap)
    {
        using var agreement = Campaign("yes", grant, cap);

        var run = await agreement.AskAsync("campaign");

        Assert.Equal((2, "Ask Maarten first."), (run.Exit, run.FirstLine));
        Assert.Contains("An answer may take 6 working days.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("unless stopped", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task C1_What_cannot_be_undone_waits_as_well()
    {
        using var agreement = Campaign("no", "- { id: all, level: intend }", "");

        var run = await agreement.AskAsync("campaign");

        Assert.Equal((2, "Ask Maarten first."), (run.Exit, run.FirstLine));
    }

    [Fact]
    public async Task C1_Only_what_was_agreed_to_go_ahead_unless_stopped_does()
    {
        using var agreement = Campaign("yes", "- { id: all, level: intend }", "");

        var run = await agreement.AskAsync("campaign");

        Assert.Equal("Tell Maarten what you plan; go ahead after 6 working days unless stopped.", run.FirstLine);
    }

    private static SmallAgreement Campaign(string reversible, string grant, string cap) =>
        new()
        {
            Terms = Proceed,
            Decisions = $"""
                - decision: campaign
                  reversible: {reversible}
                  grants:
                    {grant}
                  {cap}
                """,
        };
}
