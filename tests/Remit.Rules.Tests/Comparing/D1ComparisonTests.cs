using Remit.Rules.Tests.Cases;

namespace Remit.Rules.Tests.Comparing;

/// <summary>D1: what changes where the facts of two versions are not the same either.</summary>
public sealed class D1ComparisonTests
{
    private static readonly Grant Rest = Lines.Grant("rest", Level.AskFirst);

    [Fact]
    public void A_choice_that_is_new_was_not_covered_before() =>
        Assert.Equal(
            "more: NotCovered -> AskFirst, land: b",
            Said(Of(Known.Choice("land", "a"), Rest), Of(Known.Choice("land", "a", "b"), Rest))
        );

    [Fact]
    public void A_choice_that_was_anything_else_before_is_compared_with_that()
    {
        var before = Known.Customer();
        var after = Known.Choice("customer", "consumer", "reseller", "vip");
        var listed = new Fact
        {
            Key = after.Key,
            Kind = after.Kind,
            Choices = after.Choices,
            TakesAnythingElse = true,
        };

        Assert.Equal(
            "more: AskFirst -> Decide, customer: vip, can be undone",
            Said(
                Of(before, Rest, Lines.Grant("mine", Level.Decide, When.Is("customer", "consumer"))),
                Of(listed, Rest, Lines.Grant("mine", Level.Decide, When.Is("customer", "consumer", "vip")))
            )
        );
    }

    [Fact]
    public void Values_that_are_no_longer_taken_are_less() =>
        Assert.Equal(
            "less: AskFirst -> NotCovered, weight over 30 kg",
            Said(Of(Known.Number(), Rest), Of(UpTo(30), Rest))
        );

    [Fact]
    public void A_fact_only_one_of_them_asks_tells_cases_apart() =>
        Assert.Equal(
            "more: AskFirst -> Decide, stock: yes, can be undone",
            Said(
                Of(Known.Euros(), Rest),
                Case.MakeKind(
                    [Known.Euros(), Known.YesNo()],
                    Rest,
                    Lines.Grant("mine", Level.Decide, When.Is("stock", "yes"))
                )
            )
        );

    [Fact]
    public void A_question_in_another_currency_is_another_question() =>
        Assert.Equal(
            "more: AskFirst -> Decide, amount (before) over 60 EUR, amount up to 60 USD, can be undone\n"
                + "less: Decide -> AskFirst, amount (before) up to 60 EUR, amount over 60 USD, can be undone",
            Said(
                Of(Known.Euros(), Rest, Lines.Grant("mine", Level.Decide, When.UpTo("amount", 60))),
                Of(Known.Dollars(), Rest, Lines.Grant("mine", Level.Decide, When.UpTo("amount", 60)))
            )
        );

    [Fact]
    public void What_can_no_longer_be_undone_is_asked_first()
    {
        var mine = Lines.Grant("mine", Level.Decide);
        var final = new DecisionKind("kind", [Known.YesNo()], [mine]) { Reversible = Reversibility.No };

        Assert.Equal("less: Decide -> AskFirst, can be undone", Said(Of(Known.YesNo(), mine), final));
    }

    [Fact]
    public void A_combination_declared_impossible_is_no_longer_covered()
    {
        var kind = new DecisionKind(
            "kind",
            [Known.YesNo()],
            [Rest],
            impossible:
            [
                [When.Is("stock", "no")],
            ]
        );

        Assert.Equal("less: AskFirst -> NotCovered, stock: no", Said(Of(Known.YesNo(), Rest), kind));
        Assert.Equal("", Said(kind, kind));
    }

    [Fact]
    public void A_kind_that_is_gone_and_one_that_is_new_are_both_said()
    {
        var other = new DecisionKind("other", [], [Rest]);

        Assert.Equal(
            "more: NotCovered -> AskFirst, anything\nless: AskFirst -> NotCovered, anything",
            Said(Of(Known.YesNo(), Rest), other)
        );
    }

    [Fact]
    public void Another_decider_is_somebody_else_to_ask()
    {
        var theirs = new DecisionKind("kind", [Known.YesNo()], [Rest]) { Decider = "Idris" };
        var change = Assert.Single(Compared(Of(Known.YesNo(), Rest), theirs).Duties);

        Assert.Equal(("ask Maarten", "ask Idris", "anything"), (change.From, change.To, change.Cases.Text));
    }

    [Fact]
    public void Another_go_is_somebody_else_who_must_agree()
    {
        var named = new Grant(Level.AskFirst) { Id = "rest", GoFrom = new GoFrom(["Idris", "Sunniva"], 2) };
        var change = Assert.Single(Compared(Of(Known.YesNo(), Rest), Of(Known.YesNo(), named)).Duties);

        Assert.Equal(("ask Maarten", "a go of Idris and Sunniva"), (change.From, change.To));
    }

    [Fact]
    public void Order_and_names_of_clauses_play_no_part()
    {
        var small = Lines.Grant("small", Level.Decide, When.UpTo("amount", 60));
        var renamed = Lines.Grant("mine", Level.Decide, When.UpTo("amount", 60));

        Assert.True(Compared(Of(Known.Euros(), Rest, small), Of(Known.Euros(), renamed, Rest)).IsSame);
    }

    [Fact]
    public void The_same_said_in_other_words_is_the_same() =>
        Assert.True(
            Compared(
                Of(Known.Euros(), Rest, Lines.Grant("a", Level.Decide, When.UpTo("amount", 60))),
                Of(
                    Known.Euros(),
                    Rest,
                    Lines.Grant("a", Level.Decide, When.UpTo("amount", 20)),
                    Lines.Grant("b", Level.Decide, When.OverUpTo("amount", 20, 60))
                )
            ).IsSame
        );

    [Fact]
    public void Where_something_is_computed_nothing_is_said_without_a_case_that_fits()
    {
        var twice = Known.Derived("twice", FactKind.Number, Known.Derive("weight", DerivationOperator.Multiply, 2));
        DecisionKind UpTo(string fact, decimal most) =>
            Case.MakeKind([Known.Number(), twice], Rest, Lines.Grant("mine", Level.Decide, When.UpTo(fact, most)));

        var comparison = Compared(UpTo("weight", 5), UpTo("twice", 10));

        Assert.Empty(comparison.More);
        Assert.Empty(comparison.Less);
        Assert.True(comparison.IsIncomplete);
        Assert.NotEmpty(Compared(UpTo("weight", 5), UpTo("twice", 30)).More);
    }

    [Fact]
    public async Task What_is_stopped_never_says_that_nothing_changes()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var (one, other) = (
            Case.AgreementOf(Of(Known.Euros(), Rest)),
            Case.AgreementOf(Of(Known.Euros(), Lines.Grant("rest", Level.Intend)))
        );

        var comparison = one.Compare(other, Case.Today, stop.Token);

        Assert.True(comparison.IsIncomplete);
        Assert.False(comparison.IsSame);
    }

    private static Fact UpTo(decimal most) =>
        new()
        {
            Key = "weight",
            Kind = FactKind.Number,
            Unit = "kg",
            To = most,
        };

    private static DecisionKind Of(Fact fact, params Clause[] clauses) => Case.MakeKind([fact], clauses);

    private static Comparison Compared(DecisionKind before, DecisionKind after) =>
        Case.AgreementOf(before).Compare(Case.AgreementOf(after), Case.Today, TestContext.Current.CancellationToken);

    private static string Said(DecisionKind before, DecisionKind after)
    {
        var comparison = Compared(before, after);
        Assert.False(comparison.IsIncomplete);
        return string.Join(
            '\n',
            [
                .. comparison.More.Select(change => $"more: {change.From} -> {change.To}, {change.Cases}"),
                .. comparison.Less.Select(change => $"less: {change.From} -> {change.To}, {change.Cases}"),
            ]
        );
    }
}
