namespace Remit.Cli.Tests.Cases;

/// <summary>
/// A senior manager leaves decisions to his people and keeps the right to say no, which he says he seldom uses. How long he
/// may say it is agreed beforehand: two working days, and then it goes ahead.
/// </summary>
public sealed class CaseD11Tests
{
    [Fact]
    public async Task D11_It_goes_ahead_after_two_working_days_unless_stopped()
    {
        using var agreement = Meeting("silence: proceed");

        var run = await agreement.AskAsync("meeting");

        Assert.Equal(
            (2, "Tell Maarten what you plan; go ahead after 2 working days unless stopped."),
            (run.Exit, run.FirstLine)
        );
    }

    [Fact]
    public async Task D11_Without_word_of_what_silence_means_it_waits()
    {
        using var agreement = Meeting("silence: wait");

        var run = await agreement.AskAsync("meeting");

        Assert.Equal("Tell Maarten what you plan, and wait for the answer.", run.FirstLine);
        Assert.Contains("An answer may take 2 working days.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task D11_What_it_must_not_touch_stands_beside_it_from_the_start()
    {
        using var agreement = Meeting("silence: proceed");

        var run = await agreement.AskAsync("meeting");

        Assert.Contains("  - Never promise a date for the new building", run.Output.Split(Environment.NewLine));
    }

    private static SmallAgreement Meeting(string silence) =>
        new()
        {
            Terms = SmallAgreement.Framed + "\nboundaries: [ Never promise a date for the new building ]",
            Decisions = $$"""
                - decision: meeting
                  answer_within: 2 working days
                  {{silence}}
                  grants: [ { id: all, level: intend } ]
                """,
        };
}
