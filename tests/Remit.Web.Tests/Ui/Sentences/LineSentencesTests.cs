using System.Globalization;
using Remit.Rules;
using Remit.Web.Ui.Sentences;
using static Remit.Web.Tests.Ui.Sentences.InesAndMaarten;

namespace Remit.Web.Tests.Ui.Sentences;

public sealed class LineSentencesTests
{
    [Fact]
    public void A_line_says_how_far_how_much_together_and_who_is_told_by_when()
    {
        Assert.Equal(
            "Refunds up to €60 each, €900 a month together: I decide, then tell Maarten by Friday.",
            Read(Refund)[0]
        );
    }

    [Fact]
    public void What_gives_most_room_comes_first_and_the_rest_is_everything_else()
    {
        Assert.Equal("Refunds, everything else: I ask Maarten first.", Read(Refund)[1]);
    }

    [Fact]
    public void A_cap_holds_whatever_else_and_says_why()
    {
        var line = LinesOf(Refund, new Reader(Voice.I, British)).Last();

        Assert.Equal(
            "Refunds (Which kind of customer: reseller), whatever else: I ask Maarten first.",
            line.Text.ToString()
        );
        Assert.Equal("Contracts differ", Assert.Single(line.More).ToString());
    }

    [Fact]
    public void The_contributor_is_addressed()
    {
        Assert.Equal(
            "Refunds up to €60 each, €900 a month together: you decide, then tell Maarten by Friday.",
            Read(Refund, Voice.You)[0]
        );
    }

    [Fact]
    public void The_lead_is_addressed_and_the_contributor_named()
    {
        var lines = Read(Refund, Voice.They, "Maarten Hoekema");

        Assert.Equal(
            "Refunds up to €60 each, €900 a month together: Inês decides, then tells you by Friday.",
            lines[0]
        );
        Assert.Equal("Refunds, everything else: Inês asks you first.", lines[1]);
    }

    [Fact]
    public void Somebody_else_reads_both_names()
    {
        Assert.Equal("Refunds, everything else: Inês asks Maarten first.", Read(Refund, Voice.They, "Sunniva Aall")[1]);
    }

    [Fact]
    public void Money_is_written_as_the_reader_writes_it()
    {
        var german = new Reader(Voice.I, CultureInfo.GetCultureInfo("de-DE"));

        Assert.StartsWith(
            "Refunds up to 60\u00a0€ each",
            LinesOf(Refund, german).First().Text.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_people_typed_is_told_apart_from_our_words()
    {
        var pieces = LinesOf(Refund, new Reader(Voice.I, British)).Last().Text.Pieces;

        Assert.Equal(
            "Refunds|Which kind of customer|reseller|Maarten",
            string.Join('|', pieces.Where(piece => piece.IsTyped).Select(piece => piece.Text))
        );
    }

    [Fact]
    public void What_cannot_be_undone_is_asked_first_unless_a_reason_stands()
    {
        var kind = new DecisionKind("claim", [], [new Grant(Level.DecideTell) { Id = "all" }])
        {
            Title = "Claims",
            Reversible = Reversibility.No,
        };

        Assert.Equal("Claims: I ask Maarten first.", Assert.Single(Read(kind)));
    }

    [Theory]
    [InlineData(
        Silence.Proceed,
        "Replies: I tell Maarten what I plan; it goes ahead after 4 working hours unless Maarten stops it."
    )]
    [InlineData(Silence.Wait, "Replies: I tell Maarten what I plan, and wait for a word.")]
    public void An_intention_says_what_silence_means(Silence silence, string sentence)
    {
        var kind = new DecisionKind("reply", [], [new Grant(Level.Intend) { Id = "all" }])
        {
            Title = "Replies",
            OnSilence = silence,
            AnswerWithin = new Span(4, SpanUnit.WorkingHours),
        };

        Assert.Equal(sentence, Assert.Single(Read(kind)));
    }

    [Fact]
    public void Whose_go_it_takes_is_named()
    {
        var grant = new Grant(Level.AskFirst)
        {
            Id = "all",
            GoFrom = new GoFrom(["Maarten Hoekema", "Idris Benhaddou"], 2),
        };

        Assert.Equal(
            "Purchases: I ask first; it needs a go from Maarten and Idris.",
            Assert.Single(Read(new DecisionKind("buy", [], [grant]) { Title = "Purchases" }))
        );
    }

    [Fact]
    public void A_try_out_says_until_when()
    {
        var trial = new Trial(new DateOnly(2026, 3, 29), AfterTrial.GoBack);
        var kind = new DecisionKind("swap", [], [new Grant(Level.Decide) { Id = "all", Trial = trial }]);

        Assert.Equal(
            "We are trying this until 29 March 2026.",
            Assert.Single(Assert.Single(LinesOf(kind, new Reader(Voice.I, British))).More).ToString()
        );
    }

    [Theory]
    [InlineData(BasisUnit.Week, "3 a week for each customer")]
    [InlineData(BasisUnit.Agreement, "3 in all for each customer")]
    public void A_count_is_said_with_what_it_counts_apart(BasisUnit unit, string words)
    {
        var limit = new Limit(null, new Basis(unit), "customer", 3, IsIncluded: true);
        var kind = new DecisionKind("gift", [Customer], [new Grant(Level.Decide) { Id = "all", Limits = [limit] }]);

        Assert.Equal($"gift, {words}: I decide.", Assert.Single(Read(kind)));
    }

    [Fact]
    public void A_line_that_another_says_already_is_left_out()
    {
        var kind = new DecisionKind(
            "help",
            [Amount],
            [
                new Grant(Level.Decide) { Id = "all" },
                new Grant(Level.Decide) { Id = "small", When = [new Condition("amount", [Interval.UpTo(60)])] },
                new Grant(Level.AskFirst) { Id = "rest" },
            ]
        );

        Assert.Equal("help: I decide.", Assert.Single(Read(kind)));
    }

    [Fact]
    public void A_line_that_holds_where_another_does_not_is_kept()
    {
        var trial = new Trial(new DateOnly(2026, 3, 29), AfterTrial.GoBack);
        var kind = new DecisionKind(
            "swap",
            [],
            [new Grant(Level.Decide) { Id = "all", Trial = trial }, new Grant(Level.AskFirst) { Id = "rest" }]
        );

        Assert.Equal("swap, everything else: I ask Maarten first.", Read(kind)[1]);
    }

    [Fact]
    public void Every_level_has_its_words_in_every_voice()
    {
        foreach (var level in Enum.GetValues<Level>())
        {
            foreach (var voice in Enum.GetValues<Voice>())
            {
                var reader = new Reader(voice, British);
                var words = new AnswerSentences(Words, AgreementOn(Refund), reader).LevelOf(level);

                Assert.False(words.IsEmpty);
            }
        }
    }
}
