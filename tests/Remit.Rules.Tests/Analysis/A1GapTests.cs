using System.Collections.Immutable;
using Remit.Rules.Tests.Cases;

namespace Remit.Rules.Tests.Analysis;

/// <summary>A1: what no line covers.</summary>
public sealed class A1GapTests
{
    private static readonly Grant Small = Lines.Grant("small", Level.DecideTell, When.UpTo("amount", 60));
    private static readonly Grant Rest = Lines.Grant("rest", Level.AskFirst);

    [Fact]
    public void What_no_line_covers_is_said_with_a_case_and_the_line_that_closes_it()
    {
        var finding = Assert.Single(Analyzed.Findings(Known.Euros(), Small));

        Assert.Equal("kind: nothing says what happens with amount over 60 EUR.", finding.Sentence);
        Assert.Equal("gap/kind/amount/amount over 60 EUR", finding.Id);
        Assert.Equal(FindingSeverity.Problem, finding.Severity);
        Assert.Equal(Level.NotCovered, finding.Witness!.Level);
        Assert.Equal("60.01 EUR", finding.Witness.Question.Facts["amount"].ToString());
        Assert.Equal("one more line at ask_first: amount over 60 EUR", finding.Repair!.Text);
        Assert.Empty(Analyzed.Findings(finding.Repair.ApplyTo(Case.MakeKind([Known.Euros()], Small))));
    }

    [Fact]
    public void Cases_in_which_more_was_decided_come_first()
    {
        var kind = Case.MakeKind(
            [Known.Number(), Known.YesNo()],
            Lines.Grant("here", Level.Decide, When.UpTo("weight", 5), When.Is("stock", "yes")),
            Lines.Grant("there", Level.Decide, When.UpTo("weight", 10), When.Is("stock", "no"))
        );
        var agreement = Framed.With(kind).Agreement;
        LogEntry Of(int weight, FactValue stock) =>
            new(
                Case.Today,
                ImmutableDictionary<string, FactValue>.Empty.Add("weight", Values.Of(weight)).Add("stock", stock),
                true
            );
        KindLog[] log =
        [
            new("kind", [Of(3, FactValue.Yes), Of(7, FactValue.Yes), Of(8, FactValue.Yes), Of(30, FactValue.No)]),
            new("other", [Of(30, FactValue.No), Of(30, FactValue.No)]),
        ];

        var without = Assert.Single(agreement.Analyze(TestContext.Current.CancellationToken).Findings);
        var with = Assert.Single(agreement.Analyze([.. log], TestContext.Current.CancellationToken).Findings);

        Assert.Equal((0, 3), (without.Logged, with.Logged));
        Assert.Equal(without.Id, with.Id);
        Assert.Equal("weight over 10 kg", without.Cases[0].Text);
        Assert.Equal(
            "kind: nothing says what happens with weight over 5 kg, stock: yes; or weight over 10 kg "
                + "(decisions written down: 3).",
            with.Sentence
        );
    }

    [Fact]
    public void A_line_without_conditions_leaves_nothing_out() =>
        Assert.Equal("", Analyzed.Said(Known.Euros(), Small, Rest));

    [Fact]
    public void What_a_cap_leaves_with_the_lead_is_no_gap()
    {
        var over = When.Over("amount", 60);

        Assert.Equal("", Analyzed.Said(Known.Euros(), Small, Lines.Cap("theirs", Level.LeadDecides, over)));
        Assert.Contains(
            "nothing says what happens with amount over 60 EUR.",
            Analyzed.Said(Known.Euros(), Small, Lines.Cap("asked", Level.AskFirst, over)),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("1", "")]
    [InlineData(null, "nothing says what happens with weight over 5 kg and under 6 kg.")]
    public void Between_whole_numbers_that_follow_each_other_there_is_nothing(string? step, string said) =>
        Assert.Equal(
            said,
            Analyzed.Said(
                Known.Number(step: step is null ? null : 1),
                Lines.Grant("low", Level.Decide, When.UpTo("weight", 5)),
                Lines.Grant("high", Level.AskFirst, When.AtLeast("weight", 6))
            )
        );

    [Fact]
    public void A_cent_that_nobody_takes_is_named() =>
        Assert.Equal(
            "nothing says what happens with amount exactly 60 EUR.",
            Analyzed.Said(
                Known.Euros(),
                Lines.Grant("small", Level.Decide, When.Under("amount", 60)),
                Lines.Grant("large", Level.AskFirst, When.Over("amount", 60))
            )
        );

    [Fact]
    public void Lines_that_together_cover_everything_leave_nothing_out() =>
        Assert.Equal(
            "",
            Analyzed.Said(
                Known.Choice("land", "a", "b", "c"),
                Lines.Grant("ab", Level.Decide, When.Is("land", "a", "b")),
                Lines.Grant("c", Level.AskFirst, When.Is("land", "c"))
            )
        );

    [Fact]
    public void Where_each_two_of_three_lines_meet_the_three_may_still_leave_a_case_out() =>
        Assert.Equal(
            "nothing says what happens with land: c, size: c.",
            Analyzed.Said(
                [Known.Choice("land", "a", "b", "c"), Known.Choice("size", "a", "b", "c")],
                Lines.Grant("one", Level.Decide, When.Is("land", "a", "b")),
                Lines.Grant("two", Level.Intend, When.Is("size", "a", "b")),
                Lines.Grant("three", Level.Decide, When.Is("land", "b", "c"), When.Is("size", "b"))
            )
        );

    [Fact]
    public void Gaps_that_one_line_closes_are_one_finding()
    {
        var finding = Assert.Single(
            Analyzed.Findings(
                Case.MakeKind(
                    [Known.Euros(), Known.YesNo()],
                    Lines.Grant("small", Level.Decide, When.UpTo("amount", 60), When.Is("stock", "yes"))
                )
            )
        );

        Assert.Equal("kind: nothing says what happens with amount over 60 EUR; or stock: no.", finding.Sentence);
        Assert.Equal("one more line at ask_first: anything", finding.Repair!.Text);
    }

    [Fact]
    public void Gaps_are_apart_where_one_line_would_give_more_than_was_agreed()
    {
        var kind = Case.MakeKind(
            [Known.Euros(), Known.YesNo()],
            Lines.Grant("some", Level.DecideTell, When.UpTo("amount", 60), When.Is("stock", "yes")),
            Lines.Grant("theirs", Level.LeadDecides, When.Over("amount", 60), When.Is("stock", "no"))
        );

        Assert.Equal(
            "nothing says what happens with amount over 60 EUR, stock: yes.\n"
                + "nothing says what happens with amount up to 60 EUR, stock: no.",
            Analyzed.Said(kind)
        );
    }

    [Fact]
    public void What_cannot_occur_is_no_gap()
    {
        var kind = new DecisionKind(
            "kind",
            [Known.Customer(), Known.Number()],
            [
                Lines.Grant("light", Level.Decide, When.UpTo("weight", 30)),
                Lines.Grant("shop", Level.AskFirst, When.IsNot("customer", "reseller")),
            ],
            impossible:
            [
                [When.Is("customer", "reseller"), When.Over("weight", 30)],
            ]
        );

        Assert.Equal("", Analyzed.Said(kind));
    }

    [Fact]
    public void What_does_not_apply_is_a_case_of_its_own() =>
        Assert.Equal(
            "nothing says what happens with weight not applicable.",
            Analyzed.Said(
                Known.OptionalWeight(),
                Lines.Grant("light", Level.Decide, When.UpTo("weight", 30)),
                Lines.Grant("heavy", Level.AskFirst, When.Over("weight", 30))
            )
        );

    [Fact]
    public void Once_a_running_limit_is_used_up_what_it_covered_may_be_left_out()
    {
        var limited = Lines.Limited("mine", Level.DecideTell, Lines.SumUpTo(900, Lines.Month));
        var large = Lines.Grant("large", Level.AskFirst, When.Over("amount", 900));
        var finding = Assert.Single(Analyzed.Findings(Known.Euros(), limited, large));

        Assert.Equal(
            "kind: once a limit of mine is used up, nothing says what happens with amount up to 900 EUR.",
            finding.Sentence
        );
        Assert.Equal(Level.DecideTell, finding.Witness!.Level);
        Assert.Equal("", Analyzed.Said(Known.Euros(), limited, Rest));
    }

    [Fact]
    public void A_gap_that_opens_on_a_later_day_says_from_when()
    {
        var tried = new Grant(Level.Decide)
        {
            Id = "tryout",
            When = [When.Over("amount", 60)],
            Until = Values.Day("2026-04-30"),
        };
        var agreement = Case.AgreementOf(Case.MakeKind([Known.Euros()], Small, tried));

        Assert.DoesNotContain(agreement.OnToday().Findings, finding => finding.Code == FindingCode.Gap);
        Assert.Contains(
            agreement.OnAnyDay().Findings,
            finding => finding.Sentence == "kind: from 2026-05-01 nothing says what happens with amount over 60 EUR."
        );
    }

    [Fact]
    public void Where_nothing_is_granted_at_all_the_frame_says_so_and_no_gap_does() =>
        Assert.Equal("", Analyzed.Said(Known.Euros(), Lines.Cap("asked", Level.AskFirst)));

    [Fact]
    public void What_is_computed_is_tried_out_and_a_case_that_fits_is_shown()
    {
        var share = Known.Derived(
            "share",
            FactKind.Percent,
            Known.Derive("amount", DerivationOperator.Divide, "price")
        );
        var finding = Assert.Single(
            Analyzed.Findings(
                Case.MakeKind(
                    [Known.Euros(), Known.Euros("price"), share],
                    Lines.Grant("part", Level.DecideTell, When.UpTo("share", 50))
                )
            )
        );

        Assert.Equal("kind: nothing says what happens with share over 50 %.", finding.Sentence);
        Assert.Equal(Level.NotCovered, finding.Witness!.Level);
        Assert.False(finding.Witness.Question.Facts.ContainsKey("share"));
    }
}
