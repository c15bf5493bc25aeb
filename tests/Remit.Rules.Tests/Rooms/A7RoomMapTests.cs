using Remit.Rules.Tests.Cases;

namespace Remit.Rules.Tests.Rooms;

public sealed class A7RoomMapTests
{
    private static readonly Grant Small = Lines.Grant("small", Level.DecideTell, When.UpTo("amount", 60));
    private static readonly Grant Rest = Lines.Grant("rest", Level.AskFirst);

    [Fact]
    public void The_worked_example_has_a_row_for_each_kind_of_customer_and_the_budget_as_its_end()
    {
        var kind = Case.MakeKind(
            [Known.Euros(), Known.Choice("customer", "consumer", "reseller")],
            Small,
            Rest,
            Lines.Cap("resellers", Level.AskFirst, When.Is("customer", "reseller")),
            Lines.Cap("large", Level.LeadDecides, When.Over("amount", 1000))
        );

        Assert.Equal(
            "customer: consumer | up to 60 decide_tell | over 60 up to 1000 ask_first | over 1000 lead_decides\n"
                + "customer: reseller | up to 1000 ask_first | over 1000 lead_decides",
            Drawn.Rows(kind)
        );
    }

    [Fact]
    public void What_nothing_covers_is_a_segment()
    {
        var kind = Case.MakeKind([Known.Euros()], Small);

        Assert.Equal("anything | up to 60 decide_tell | over 60 not_covered", Drawn.Rows(kind));
    }

    [Fact]
    public void Ends_say_whether_they_belong_to_their_segment()
    {
        var kind = Case.MakeKind(
            [Known.Number()],
            Lines.Grant("light", Level.Decide, When.Under("weight", 5)),
            Lines.Grant("exact", Level.Intend, When.Exactly("weight", 5)),
            Lines.Grant("heavy", Level.AskFirst, When.OverUpTo("weight", 5, 9))
        );

        Assert.Equal(
            "anything | under 5 kg decide | exactly 5 kg intend | over 5 kg up to 9 kg ask_first | over 9 kg not_covered",
            Drawn.Rows(kind)
        );
    }

    [Fact]
    public void What_does_not_apply_is_a_segment_of_its_own_and_last()
    {
        var kind = Case.MakeKind(
            [Known.OptionalWeight()],
            Lines.Grant("light", Level.Decide, When.UpTo("weight", 30)),
            Rest
        );

        Assert.Equal(
            "anything | up to 30 kg decide | over 30 kg ask_first | not applicable ask_first",
            Drawn.Rows(kind)
        );
    }

    [Fact]
    public void A_fact_that_changes_nothing_makes_no_row_and_rows_with_the_same_band_are_one()
    {
        var kind = Case.MakeKind(
            [Known.Euros(), Known.YesNo(), Known.Choice("land", "a", "b", "c")],
            Lines.Grant("small", Level.Decide, When.UpTo("amount", 60), When.Is("land", "a", "c")),
            Rest
        );

        Assert.Equal("land: a or c | up to 60 decide | over 60 ask_first\nland: b | any ask_first", Drawn.Rows(kind));
    }

    [Fact]
    public void Combinations_with_the_same_band_that_are_no_box_are_said_as_several()
    {
        var kind = Case.MakeKind(
            [Known.Euros(), Known.YesNo("stock"), Known.YesNo("known")],
            Lines.Grant(
                "small",
                Level.Decide,
                When.UpTo("amount", 60),
                When.Is("stock", "yes"),
                When.Is("known", "yes")
            ),
            Rest
        );

        Assert.Equal(
            "known: no; stock: no | any ask_first\nstock: yes, known: yes | up to 60 decide | over 60 ask_first",
            Drawn.Rows(kind)
        );
    }

    [Fact]
    public void An_amount_is_the_main_number_before_a_number_along_which_more_changes()
    {
        var kind = Case.MakeKind(
            [Known.Number(), Known.Euros()],
            Lines.Grant("light", Level.Decide, When.UpTo("weight", 5), When.UpTo("amount", 60)),
            Lines.Grant("some", Level.Intend, When.UpTo("weight", 10)),
            Rest
        );

        Assert.Equal("amount", Drawn.MapOf(kind)!.Main!.Key);
        Assert.Equal(
            "weight up to 5 kg | up to 60 decide | over 60 intend\n"
                + "weight over 5 kg up to 10 kg | any intend\n"
                + "weight over 10 kg | any ask_first",
            Drawn.Rows(kind)
        );
    }

    [Fact]
    public void An_amount_that_changes_no_level_is_not_the_main_number()
    {
        var kind = Case.MakeKind(
            [Known.Euros(), Known.Number()],
            Lines.Grant("light", Level.Decide, When.UpTo("weight", 5)),
            Rest
        );

        Assert.Equal("weight", Drawn.MapOf(kind)!.Main!.Key);
    }

    [Fact]
    public void Without_a_number_that_changes_anything_each_row_is_one_segment()
    {
        var kind = Case.MakeKind([Known.YesNo()], Lines.Grant("mine", Level.Decide, When.Is("stock", "yes")), Rest);
        var map = Drawn.MapOf(kind)!;

        Assert.Null(map.Main);
        Assert.True(map.SaysSomething);
        Assert.Equal("stock: yes | any decide\nstock: no | any ask_first", Drawn.Rows(map));
    }

    [Fact]
    public void One_level_everywhere_says_nothing()
    {
        Assert.False(Drawn.MapOf(Case.MakeKind([Known.Euros()], Rest))!.SaysSomething);
        Assert.Null(Drawn.MapOf(Case.MakeKind([Known.Euros()], Lines.Cap("large", Level.AskFirst))));
    }

    [Fact]
    public void A_running_limit_is_the_most_that_one_decision_may_come_to()
    {
        var kind = Case.MakeKind(
            [Known.Euros()],
            Lines.Limited("mine", Level.DecideTell, Lines.SumUpTo(900, Lines.Month)),
            Rest
        );

        Assert.Equal("anything | up to 900 decide_tell | over 900 ask_first", Drawn.Rows(kind));
    }

    [Theory]
    [InlineData(Reversibility.Yes, true, "anything | up to 60 decide_tell | over 60 ask_first")]
    [InlineData(
        Reversibility.Partly,
        false,
        "can be undone | up to 60 decide_tell | over 60 ask_first\ncannot be undone | any ask_first"
    )]
    [InlineData(Reversibility.No, false, "anything | any ask_first")]
    public void What_cannot_be_undone_has_rows_where_it_is_asked_each_time(
        Reversibility kind,
        bool leftOut,
        string rows
    )
    {
        var map = Drawn.MapOf(new DecisionKind("kind", [Known.Euros()], [Small, Rest]) { Reversible = kind })!;

        Assert.Equal(rows, Drawn.Rows(map));
        Assert.Equal(leftOut, map.LeavesOutFinal);
    }

    [Fact]
    public void Where_a_line_tells_what_can_be_undone_from_what_cannot_both_are_rows()
    {
        var kind = Case.MakeKind(
            [Known.Euros()],
            Rest,
            Lines.Cap("final", Level.LeadDecides, When.Is(Fact.Reversible, "no"))
        );

        Assert.Equal("can be undone | any ask_first\ncannot be undone | any lead_decides", Drawn.Rows(kind));
    }

    [Fact]
    public void What_cannot_occur_is_a_segment_without_a_level()
    {
        var kind = new DecisionKind(
            "kind",
            [Known.Euros(), Known.YesNo()],
            [Small, Rest],
            impossible:
            [
                [When.Is("stock", "no"), When.Over("amount", 1000)],
            ]
        );

        Assert.Equal(
            "stock: yes | up to 60 decide_tell | over 60 ask_first\n"
                + "stock: no | up to 60 decide_tell | over 60 up to 1000 ask_first | over 1000 never",
            Drawn.Rows(kind)
        );
    }

    [Fact]
    public void At_most_six_rows_are_drawn_those_of_most_combinations_and_the_rest_is_there()
    {
        var places = Enumerable.Range(0, 8).Select(index => $"p{index}").ToArray();
        var kind = Case.MakeKind(
            [Known.Euros(), Known.Choice("land", [.. places, "q"])],
            [
                .. places.Select(
                    (place, index) =>
                        Lines.Grant(
                            place,
                            Level.Decide,
                            When.UpTo("amount", 10 + index),
                            When.Is("land", [place, "p7"])
                        )
                ),
                Rest,
            ]
        );
        var map = Drawn.MapOf(kind)!;

        Assert.Equal(6, map.Rows.Length);
        Assert.Equal(3, map.Rest.Length);
        Assert.Equal("land: p0", map.Rows[0].Cases[0].Text);
        Assert.Equal(["land: p6", "land: p7", "land: q"], map.Rest.Select(row => row.Cases[0].Text));
    }

    [Fact]
    public void Only_lines_that_stand_on_the_day_count_and_a_day_before_the_first_means_the_first()
    {
        var later = new Grant(Level.Decide) { Id = "later", From = Values.Day("2026-05-01") };
        var kind = Case.MakeKind([Known.Euros()], Rest, later);
        var agreement = Case.AgreementOf(kind);

        Assert.Equal("anything | any ask_first", Drawn.Rows(On("2025-01-01")));
        Assert.Equal("anything | any decide", Drawn.Rows(On("2026-05-01")));

        RoomMap On(string day) => agreement.MapRoom(kind, Values.Day(day), TestContext.Current.CancellationToken)!;
    }

    [Fact]
    public void Ended_early_there_is_no_map_rather_than_a_part_of_one()
    {
        var kind = Case.MakeKind([Known.Euros()], Small, Rest);

        Assert.Null(Case.AgreementOf(kind).MapRoom(kind, Case.Today, new CancellationToken(canceled: true)));
    }
}
