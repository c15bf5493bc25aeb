using Remit.Rules.Tests.Cases;
using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Answers;

/// <summary>V3: until when an answer holds.</summary>
public sealed class V3UntilTests
{
    private static readonly DateOnly Day = Case.Today;

    [Fact]
    public void V3_it_holds_until_the_earliest_end_of_what_it_rests_on() =>
        Trials.Run(random =>
        {
            var (grant, cap) = (RandomEnd(random), RandomEnd(random));
            var (agreement, next) = (RandomEnd(random), RandomEnd(random)?.AddDays(1));
            var kind = Case.MakeKind(
                [],
                new Grant(Level.Decide) { Id = "g", Until = grant },
                new Cap(Level.AskFirst) { Id = "c", Until = cap },
                new Cap(Level.Intend) { Id = "idle", Until = Day },
                new Grant(Level.LeadDecides) { Id = "unused", Until = Day }
            );
            var asked = Ending(kind, new InForce(Day, Review: Day, Until: agreement), next);
            DateOnly?[] ends = [grant, cap, agreement, next?.AddDays(-1)];
            Assert.Equal(ends.Min(), asked.Answer.Until);
        });

    [Fact]
    public void V3_the_end_of_a_cap_that_changes_nothing_is_no_end()
    {
        var kind = Case.MakeKind(
            [],
            Lines.Grant("g", Level.AskFirst),
            new Cap(Level.Intend) { Id = "idle", Until = Day }
        );
        Assert.Null(Case.Of(kind).Answer.Until);
    }

    [Fact]
    public void V3_a_review_date_is_no_end_and_passing_it_changes_nothing()
    {
        var kind = Case.MakeKind([], Lines.Grant("g", Level.Decide));
        var answer = Ending(kind, new InForce(Day.AddDays(-9), Review: Day.AddDays(-1)), null).Answer;
        Assert.Null(answer.Until);
        Assert.Equal(Level.Decide, answer.Level);
        Assert.Equal(NoteKind.ReviewPassed, Assert.Single(answer.Notes).Kind);
        Assert.Empty(Ending(kind, new InForce(Day.AddDays(-9), Review: Day), null).Answer.Notes);
    }

    [Fact]
    public void V3_the_end_of_a_month_is_no_end() =>
        Assert.Null(
            Case.Of(Known.Euros(), Lines.Limited("g", Level.Decide, Lines.SumUpTo(9, Lines.Month)))
                .With("amount", Values.Euro(1))
                .Answer.Until
        );

    [Fact]
    public void V3_the_end_of_a_pause_is_an_end()
    {
        var asked = Case.Of(Case.MakeKind([], Lines.Grant("g", Level.Decide)));
        var pause = new Pause([], "Holidays", Day.AddDays(4));
        var paused = asked with { Question = asked.Question with { Pause = pause } };
        Assert.Equal(Day.AddDays(4), paused.Answer.Until);
    }

    private static DateOnly? RandomEnd(Random random) => random.OneIn(2) ? null : Day.AddDays(random.Next(0, 30));

    private static Case Ending(DecisionKind kind, InForce inForce, DateOnly? next) =>
        new(
            new Agreement
            {
                Contributor = "Inês",
                Lead = "Maarten",
                InForce = inForce,
                Areas = [new Area { Name = "Area", Decisions = [kind] }],
            },
            new Question { AsOf = Day, NextVersionFrom = next }
        );
}
