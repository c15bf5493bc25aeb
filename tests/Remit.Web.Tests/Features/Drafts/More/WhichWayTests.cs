using Remit.Rules;
using Remit.Web.Features.Drafts.More;

namespace Remit.Web.Tests.Features.Drafts.More;

/// <summary>Five short questions find which of the five sentences fits, and keep nothing.</summary>
public sealed class WhichWayTests(Databases databases)
{
    [Fact]
    public void Every_way_of_answering_leads_to_one_of_the_five_and_each_is_reached()
    {
        var ways = WhichWay.Questions.Aggregate(
            new[] { WhichWay.Of(_ => null) }.AsEnumerable(),
            (all, question) =>
                all.SelectMany(way =>
                    question.Answers.Select(answer => new WhichWay(
                        new Dictionary<string, string>(way.Answers, StringComparer.Ordinal) { [question.Name] = answer }
                    ))
                )
        );

        var fits = ways.Select(way => (way.Next, way.Fits.Level)).ToList();

        Assert.Equal(48, fits.Count);
        Assert.All(fits, one => Assert.Null(one.Next));
        Assert.Equal(LevelKeys.Givable, fits.Select(one => one.Level).Distinct().Order());
    }

    [Fact]
    public void What_cannot_be_undone_is_never_decided_alone_nor_left_to_silence()
    {
        var rest = WhichWay.Questions.Skip(1).SelectMany(one => one.Answers.Select(answer => (one.Name, answer)));

        Assert.All(
            rest,
            one =>
            {
                var way = WhichWay.Of(name =>
                    name == "undo" ? "no"
                    : name == one.Name ? one.answer
                    : WhichWay.Questions.Single(question => question.Name == name).Answers[0]
                );
                Assert.True(way.Fits.Level <= Level.AskFirst);
            }
        );
    }

    [Theory, EachDatabase]
    public async Task Five_taps_find_it_and_one_takes_it(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.VisitAsync("/draft");
        await ines.FollowAsync("More about this line");
        await ines.FollowAsync("Not sure which? Five short questions");
        foreach (
            var answer in new[]
            {
                "Yes, with little trouble",
                "Large: somebody would want to know before",
                "I do",
                "Nobody",
                "A day does not matter",
            }
        )
        {
            await ines.FollowAsync(answer);
        }

        Assert.Contains("I say what I intend", ines.Text, StringComparison.Ordinal);
        Assert.Contains("time enough to say stop", ines.Text, StringComparison.Ordinal);
        await ines.SubmitAsync("Take this");

        Assert.Equal("/draft", ines.Address);
        Assert.Contains("unless Maarten stops", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task An_address_with_anything_else_asks_from_there(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.VisitAsync("/draft");
        await ines.FollowAsync("More about this line");
        await ines.FollowAsync("Not sure which? Five short questions");

        await ines.VisitAsync($"{ines.Address}?undo=yes&size=huge");

        Assert.Contains("How big is it?", ines.Text, StringComparison.Ordinal);
    }
}
