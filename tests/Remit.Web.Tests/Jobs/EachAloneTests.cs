using Microsoft.Extensions.Logging.Abstractions;
using Remit.Web.Jobs;

namespace Remit.Web.Tests.Jobs;

/// <summary>One of many that cannot go on keeps none of the others from it.</summary>
public sealed class EachAloneTests
{
    [Fact]
    public async Task What_cannot_go_on_is_left_and_the_others_are_done()
    {
        var done = new List<int>();

        await new EachAlone(NullLogger<EachAlone>.Instance).RunAsync(
            "Counting",
            [1, 2, 3],
            one =>
            {
                done.Add(one == 2 ? throw new InvalidOperationException("Two is bad.") : one);
                return Task.CompletedTask;
            }
        );

        Assert.Equal([1, 3], done);
    }

    [Fact]
    public async Task When_the_process_ends_it_ends() =>
        await Assert.ThrowsAsync<OperationCanceledException>(() =>
            new EachAlone(NullLogger<EachAlone>.Instance).RunAsync(
                "Counting",
                [1],
                _ => throw new OperationCanceledException()
            )
        );
}
