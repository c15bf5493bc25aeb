using CsCheck;
using Remit.Rules;

namespace Remit.Cli.Tests;

public sealed class PeopleTests
{
    private static readonly Gen<string> Name = Gen.OneOf("Ada", "ada", "Bo", "Bo Berg", "Bo Bell", "Ada  Berg", " Bo");

    [Fact]
    public void Somebody_is_called_by_the_first_word() =>
        Assert.Equal("Maarten", Named("Inês Tavora", "Maarten van der Hoek").Call("Maarten van der Hoek"));

    [Fact]
    public void A_name_of_one_word_stays_as_it_is() => Assert.Equal("Inês", Named("Inês", "Maarten").Call("Inês"));

    [Theory]
    [InlineData("Maarten Hoekema", "Maarten Dijk")]
    [InlineData("maarten hoekema", "Maarten Dijk")]
    [InlineData("Maarten", "Maarten Dijk")]
    public void Those_who_share_the_first_word_are_called_by_the_whole_name(string one, string other)
    {
        var people = Named("Inês Tavora", one, other);

        Assert.Equal((one, other, "Inês"), (people.Call(one), people.Call(other), people.Call("Inês Tavora")));
    }

    [Fact]
    public void Somebody_named_twice_shares_nothing() =>
        Assert.Equal(
            "Maarten",
            Named("Inês Tavora", "Maarten Hoekema", cover: "Maarten Hoekema").Call("Maarten Hoekema")
        );

    [Fact]
    public void No_two_people_are_called_the_same() =>
        Name.Array[2, 6]
            .Sample(names =>
            {
                var different = names.Distinct().ToArray();
                var people = Named(names[0], names[1], names[^1], [.. names.Skip(2)]);
                return different.Select(people.Call).Distinct().Count() == different.Length;
            });

    [Theory]
    [InlineData("Ask Maarten Hoekema first.", "amount=61EUR")]
    [InlineData("Go ahead, then tell Idris with the next note or check-in.", "amount=60EUR")]
    public async Task An_answer_tells_namesakes_apart(string sentence, string amount)
    {
        var run = await Run.Of("ask", Sample.At("namesakes.yaml"), "refund", amount);

        Assert.Equal((sentence, ""), (run.FirstLine, run.Error));
    }

    [Theory]
    [InlineData("Maarten Dijk answers while Maarten Hoekema is away.")]
    [InlineData("Also named: Idris Benhaddou and Maarten Dijk.")]
    public async Task What_is_shown_names_everybody_in_full_once(string line)
    {
        var run = await Run.Of("show", Sample.At("namesakes.yaml"));

        Assert.Contains(line, run.Output.Split(Environment.NewLine));
    }

    private static People Named(string contributor, string lead, string? cover = null, params string[] others) =>
        new(
            new Agreement
            {
                Contributor = contributor,
                Lead = lead,
                Cover = cover,
                Others = [.. others.Select(name => new OtherPerson(name, null))],
                InForce = new InForce(new DateOnly(2026, 2, 2), null, null),
            }
        );
}
