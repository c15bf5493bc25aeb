using Remit.Rules.Tests.Cases;

namespace Remit.Rules.Tests.Analysis;

/// <summary>A2: grants and caps that change no case, and values at which two lines meet wrongly.</summary>
public sealed class A2WithoutEffectTests
{
    private static readonly Grant Rest = Lines.Grant("rest", Level.AskFirst);

    [Fact]
    public void A_grant_inside_another_that_gives_as_much_is_dead()
    {
        var finding = Assert.Single(
            Analyzed.Findings(
                Known.Euros(),
                Lines.Grant("small", Level.Decide, When.UpTo("amount", 60)),
                Lines.Grant("tiny", Level.DecideTell, When.UpTo("amount", 20)),
                Rest
            )
        );

        Assert.Equal("dead-grant/kind/tiny", finding.Id);
        Assert.Equal("kind: tiny gives nothing that other lines do not give already.", finding.Sentence);
        Assert.Equal("take tiny out", finding.Repair!.Text);
    }

    [Fact]
    public void A_grant_that_several_others_give_together_is_dead() =>
        Assert.Equal(
            "two gives nothing that other lines do not give already.",
            Analyzed.Said(
                Known.Choice("land", "a", "b", "c", "d"),
                Lines.Grant("one", Level.Decide, When.Is("land", "a", "b")),
                Lines.Grant("two", Level.DecideTell, When.Is("land", "b", "c")),
                Lines.Grant("three", Level.Decide, When.Is("land", "c", "d"))
            )
        );

    [Fact]
    public void A_grant_that_a_cap_takes_everything_from_is_dead() =>
        Assert.Equal(
            "large gives nothing that other lines do not give already.",
            Analyzed.Said(
                Known.Euros(),
                Rest,
                Lines.Grant("large", Level.Intend, When.Over("amount", 300)),
                Lines.Cap("asked", Level.AskFirst, When.Over("amount", 300))
            )
        );

    [Fact]
    public void Two_that_give_the_same_are_said_once()
    {
        var finding = Assert.Single(
            Analyzed.Findings(
                Known.Euros(),
                Lines.Grant("small", Level.Decide, When.UpTo("amount", 60)),
                Lines.Grant("again", Level.Decide, When.UpTo("amount", 60)),
                Rest
            )
        );

        Assert.Equal("duplicate-grants/kind/again+small", finding.Id);
        Assert.Equal("kind: small or again alone would give what both give; one of them is enough.", finding.Sentence);
    }

    [Fact]
    public void What_can_be_used_up_makes_nobody_dead() =>
        Assert.Equal(
            "",
            Analyzed.Said(
                Known.Euros(),
                Lines.Limited("mine", Level.Decide, Lines.CountUpTo(3, Lines.Month)),
                Lines.Grant("small", Level.DecideTell, When.UpTo("amount", 60)),
                Rest
            )
        );

    [Fact]
    public void A_cap_above_which_nothing_goes_is_idle_and_a_note()
    {
        var finding = Assert.Single(
            Analyzed.Findings(Known.Euros(), Rest, Lines.Cap("asked", Level.AskFirst, When.Over("amount", 300)))
        );

        Assert.Equal(("idle-cap/kind/asked", FindingSeverity.Note), (finding.Id, finding.Severity));
    }

    [Fact]
    public void A_cap_that_tells_somebody_is_never_idle()
    {
        var cap = new Cap(Level.AskFirst) { Id = "asked", Tell = new Tell("Idris", null) };

        Assert.Equal("", Analyzed.Said(Known.Euros(), Rest, cap));
    }

    [Fact]
    public void A_value_that_two_bands_both_take_is_named_and_left_to_the_one_that_gives_less()
    {
        var kind = Case.MakeKind(
            [Known.Euros()],
            Lines.Grant("small", Level.DecideTell, When.UpTo("amount", 60)),
            Lines.Grant("large", Level.AskFirst, When.AtLeast("amount", 60))
        );
        var finding = Assert.Single(Analyzed.Findings(kind));

        Assert.Equal(
            "kind: amount exactly 60 EUR is taken by both small and large, which say different things.",
            finding.Sentence
        );
        Assert.Equal("let small say amount under 60 EUR", finding.Repair!.Text);
        Assert.Equal("60.00 EUR", finding.Witness!.Question.Facts["amount"].ToString());
        Assert.Empty(Analyzed.Findings(finding.Repair.ApplyTo(kind)));
    }

    [Fact]
    public void A_value_between_two_bands_that_falls_to_a_lower_line_is_named() =>
        Assert.Equal(
            "amount exactly 60 EUR lies between small and middle, and neither takes it.",
            Analyzed.Said(
                Known.Euros(),
                Lines.Grant("small", Level.Decide, When.Under("amount", 60)),
                Lines.Grant(
                    "middle",
                    Level.DecideTell,
                    When.In("amount", new Interval(new Edge(60, After: true), new Edge(300, After: true)))
                ),
                Rest
            )
        );

    [Fact]
    public void Bands_that_overlap_widely_have_no_edge() =>
        Assert.Equal(
            "",
            Analyzed.Said(
                Known.Euros(),
                Lines.Grant("small", Level.Decide, When.UpTo("amount", 60)),
                Lines.Grant("middle", Level.DecideTell, When.UpTo("amount", 300)),
                Rest
            )
        );

    [Fact]
    public void Three_lines_each_two_of_which_meet_at_a_value_are_named_only_where_they_meet()
    {
        Fact[] facts = [Known.Euros(), Known.Choice("land", "a", "b", "c")];
        var said = Analyzed.Said(
            [.. facts],
            Lines.Grant("one", Level.Decide, When.UpTo("amount", 60), When.Is("land", "a")),
            Lines.Grant("two", Level.Intend, When.AtLeast("amount", 60), When.Is("land", "b", "c")),
            Rest
        );

        Assert.Equal("", said);
    }

    [Fact]
    public void A_clause_that_has_an_effect_on_one_day_is_not_without_effect()
    {
        var until = new Grant(Level.Decide) { Id = "until", Until = Values.Day("2026-04-30") };
        var plan = Lines.Grant("plan", Level.DecideTell);
        var agreement = Case.AgreementOf(Case.MakeKind([Known.YesNo()], until, plan));

        Assert.Contains(agreement.OnToday().Findings, finding => finding.Id == "dead-grant/kind/plan");
        Assert.DoesNotContain(agreement.OnAnyDay().Findings, finding => finding.Code == FindingCode.DeadGrant);
    }

    [Fact]
    public void What_matters_only_where_it_cannot_be_undone_is_not_dead()
    {
        var sure = new Grant(Level.DecideTell) { Id = "sure", IrreversibleOk = "Waiting costs lives" };

        Assert.Equal("", Analyzed.Said(Known.YesNo(), Lines.Grant("mine", Level.Decide), sure));
    }
}
