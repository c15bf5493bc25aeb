using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Comparing;

/// <summary>D1 and A5: what was found before a comparison is stopped is true, and stays.</summary>
public sealed class D1StoppedTests
{
    [Fact]
    public void What_is_stopped_says_so_or_has_everything() =>
        Trials.Run(
            random =>
            {
                var edit = new Edit(random);
                using var stop = new CancellationTokenSource(TimeSpan.FromMicroseconds(random.Next(2_000)));
                var stopped = edit.Earlier.Compare(edit.Later, World.Today, stop.Token);
                var whole = edit.Compared;
                Assert.True(
                    stopped.IsIncomplete
                        || stopped.More.Length + stopped.Less.Length == whole.More.Length + whole.Less.Length
                );
                Assert.All(
                    edit.Cases,
                    one =>
                        Assert.All(
                            stopped.More.Concat(stopped.Less).Where(change => edit.Holds(change.Cases, one)),
                            change => Assert.Equal((change.From, change.To), edit.LevelsOf(one))
                        )
                );
            },
            share: 8
        );
}
