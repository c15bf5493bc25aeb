using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Chains;

/// <summary>H1 held against trying every case of random kinds that are given on.</summary>
public sealed class H1Properties
{
    [Fact]
    public void H1_what_comes_of_a_link_is_what_trying_every_case_says() =>
        Trials.Run(random =>
        {
            var given = new GivenOn(random);
            Assert.False(given.Link.IsIncomplete);
            Assert.Equal(given.Expected(), given.Link.State);
        });

    [Fact]
    public void H1_every_case_shown_is_as_it_is_said() =>
        Trials.Run(random =>
        {
            var given = new GivenOn(random);
            Assert.All(given.Link.Cases, one => Assert.True(given.IsAsSaid(one), given.Link.Sentence));
        });
}
