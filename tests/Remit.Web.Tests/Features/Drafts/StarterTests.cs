using System.Collections;
using System.Globalization;
using System.Resources;
using Remit.Rules;
using Remit.Web.Features.Drafts;
using Remit.Web.Tests.Architecture;
using Remit.Web.Tests.Ui;

namespace Remit.Web.Tests.Features.Drafts;

public sealed class StarterTests
{
    private static readonly string[] Always =
    [
        "Title",
        "Inline",
        "Outcome.1",
        "Outcome.2",
        "Outcome.3",
        "Never.1",
        "Never.2",
        "Never.3",
    ];

    // Read as the pages read them, so that a file under another name is noticed.
    private static readonly Dictionary<string, string> Words = new ResourceManager(typeof(StarterWords))
        .GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!
        .Cast<DictionaryEntry>()
        .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);

    private static List<Starter> Starters => [.. StarterSets.Works.SelectMany(work => StarterSets.Of(work))];

    public static TheoryData<string> Works { get; } = [.. StarterSets.Works];

    [Theory]
    [MemberData(nameof(Works))]
    public void Each_work_has_five_starters(string work) => Assert.Equal(5, StarterSets.Of(work).Length);

    [Fact]
    public void There_are_ten_works() => Assert.Equal(10, StarterSets.Works.Distinct().Count());

    [Fact]
    public void A_work_nobody_knows_has_no_starters() => Assert.Empty(StarterSets.Of("circus"));

    [Fact]
    public void A_starter_is_found_by_its_key_alone()
    {
        Assert.All(Starters, starter => Assert.Same(starter, StarterSets.Find(starter.Key)));
        Assert.Null(StarterSets.Find("support.elephants"));
    }

    [Fact]
    public void A_key_is_a_work_and_words_in_small_letters() =>
        Assert.All(Starters, starter => Assert.Matches(@"^[a-z]+\.[a-z]+(-[a-z]+)*$", starter.Key));

    [Fact]
    public void Support_begins_as_the_first_ten_minutes_do()
    {
        Assert.Equal(
            ["Refunds", "Shift swaps", "Small purchases", "Replies to complaints", "Help pages"],
            StarterSets.Of("support").Select(starter => Words[$"{starter.Key}.Title"])
        );
        var refunds = StarterSets.Find("support.refunds")!;
        Assert.Equal([20m, 40m, 60m], refunds.Offers);
        Assert.Equal(900, refunds.Offers[^1] * refunds.Often);
    }

    [Fact]
    public void Every_starter_has_all_its_words() => Found.Nothing(Wanted().Except(Words.Keys));

    [Fact]
    public void No_word_is_left_over() => Found.Nothing(Words.Keys.Except(Wanted()));

    [Fact]
    public void Words_stand_inside_sentences_without_a_stop_or_a_blank_at_their_ends() =>
        Found.Nothing(
            Words
                .Where(word => word.Value.Trim(' ', '.', '?', '!', ':', ',') != word.Value || word.Value.Length == 0)
                .Select(word => $"{word.Key}: {word.Value}")
        );

    [Fact]
    public void No_outcome_and_no_boundary_is_offered_twice() =>
        Found.Nothing(
            Words
                .Where(word => word.Key.Contains(".Outcome.") || word.Key.Contains(".Never."))
                .GroupBy(word => word.Value, StringComparer.OrdinalIgnoreCase)
                .Where(same => same.Count() > 1)
                .Select(same => same.Key)
        );

    [Fact]
    public void No_two_starters_of_a_work_have_the_same_title_or_name() =>
        Assert.All(
            StarterSets.Works.Select(StarterSets.Of),
            starters =>
            {
                Assert.Distinct(starters.Select(starter => Words[$"{starter.Key}.Title"]));
                Assert.Distinct(starters.Select(starter => starter.Name));
            }
        );

    [Fact]
    public void Names_are_names_of_kinds() =>
        Assert.All(
            Starters,
            starter =>
            {
                Assert.True(NameText.IsName(starter.Name), starter.Name);
                Assert.DoesNotContain('-', starter.Name);
            }
        );

    [Fact]
    public void Offers_are_three_rising_sizes_above_nothing() =>
        Assert.All(
            Starters.Where(starter => starter.Measure != Measure.None),
            starter =>
            {
                Assert.Equal(3, starter.Offers.Length);
                Assert.True(starter.Offers[0] > 0, starter.Key);
                Assert.True(starter.Offers[0] < starter.Offers[1], starter.Key);
                Assert.True(starter.Offers[1] < starter.Offers[2], starter.Key);
            }
        );

    [Fact]
    public void What_is_counted_in_pieces_or_days_is_offered_in_whole_ones() =>
        Assert.All(
            Starters.Where(starter => starter.Measure != Measure.Money),
            starter => Assert.All(starter.Offers, offer => Assert.Equal(decimal.Truncate(offer), offer))
        );

    [Fact]
    public void At_most_one_starter_of_a_work_has_no_size_and_it_offers_none()
    {
        var unmeasured = Starters.Where(starter => starter.Measure == Measure.None).ToList();

        Assert.All(unmeasured, starter => Assert.Empty(starter.Offers));
        Assert.Distinct(unmeasured.Select(starter => starter.Work));
    }

    [Fact]
    public void Every_work_has_two_starters_in_money_or_more() =>
        Assert.All(
            StarterSets.Works.Select(StarterSets.Of),
            starters => Assert.True(starters.Count(starter => starter.Measure == Measure.Money) >= 2)
        );

    [Fact]
    public void Each_starter_happens_at_least_once_a_month() =>
        Assert.All(Starters, starter => Assert.True(starter.Often > 0, starter.Key));

    [Fact]
    public void Their_words_are_among_those_read_for_words_never_on_screen() =>
        Assert.Contains(
            NeverOnScreenTests.ResourceFiles,
            row => row.Data == "src/Remit.Web/Features/Drafts/Starters/StarterWords.resx"
        );

    private static IEnumerable<string> Wanted() =>
        [.. StarterSets.Works.Select(work => $"Work.{work}"), .. Starters.SelectMany(WordsOf)];

    private static IEnumerable<string> WordsOf(Starter starter)
    {
        string[] sized = starter.Measure == Measure.None ? [] : ["Ask"];
        string[] counted = starter.Measure == Measure.Number ? ["Unit", "Unit.1"] : [];
        return Always.Concat(sized).Concat(counted).Select(word => $"{starter.Key}.{word}");
    }
}
