using Remit.Rules.Tests.Cases;

namespace Remit.Rules.Tests.Analysis.Ends;

/// <summary>A3: what is decided alone has an end on the risky side.</summary>
public sealed class A3UnboundedTests
{
    private static readonly Fact Amount = Known.Euros();

    [Theory]
    [InlineData(Level.Decide, true)]
    [InlineData(Level.DecideTell, true)]
    [InlineData(Level.Intend, false)]
    [InlineData(Level.AskFirst, false)]
    [InlineData(Level.LeadDecides, false)]
    public void Only_what_is_decided_alone_needs_an_end(Level level, bool isFound)
    {
        Assert.Equal(isFound, Found(Case.Of(Amount, Lines.Grant("small", level))).Length == 1);
    }

    [Theory]
    [InlineData(FactKind.Number, true)]
    [InlineData(FactKind.Percent, true)]
    [InlineData(FactKind.Days, true)]
    [InlineData(FactKind.Months, true)]
    [InlineData(FactKind.Date, false)]
    [InlineData(FactKind.YesNo, false)]
    [InlineData(FactKind.Choice, false)]
    public void Amounts_numbers_percentages_days_and_months_need_an_end(FactKind kind, bool isFound)
    {
        var fact = new Fact
        {
            Key = "f",
            Kind = kind,
            Choices = kind == FactKind.Choice ? ["a"] : [],
        };

        Assert.Equal(isFound, Found(Case.Of(fact, Lines.Grant("all", Level.Decide))).Length == 1);
    }

    [Fact]
    public void It_names_kind_grant_and_fact_and_says_so_kindly()
    {
        var finding = Assert.Single(Findings(Case.Of(Amount, Lines.Grant("small", Level.DecideTell))));

        Assert.Equal("unbounded/kind/small/amount", finding.Id);
        Assert.Equal(FindingSeverity.Problem, finding.Severity);
        Assert.Equal(("kind", "small", "amount"), (finding.Kind, finding.Clauses.Single(), finding.Facts.Single()));
        Assert.Equal(
            "kind: with small, amount has no upper end (1000 EUR would go ahead alone too); that is freedom, an end makes it autonomy.",
            finding.Sentence
        );
    }

    [Fact]
    public void The_witness_lies_beyond_every_end_named_and_is_answered_so()
    {
        var one = Case.Of(
            [Amount, Known.Customer()],
            Lines.Grant("small", Level.DecideTell, When.Over("amount", 20_000)),
            Lines.Grant("rest", Level.AskFirst),
            Lines.Cap("resellers", Level.AskFirst, When.IsNot("customer", "reseller"))
        );

        var witness = Assert.Single(Findings(one)).Witness!;

        Assert.Equal(Values.Euro(100_000), witness.Question.Facts["amount"]);
        Assert.Equal(Values.Text("reseller"), witness.Question.Facts["customer"]);
        Assert.Equal(Level.DecideTell, witness.Level);
        Assert.Equal(witness.Level, one.Agreement.Answer("kind", witness.Question).Value.Level);
    }

    [Fact]
    public void A_condition_is_an_end_and_a_lower_word_alone_is_none()
    {
        Assert.Empty(Found(Case.Of(Amount, Lines.Grant("small", Level.Decide, When.UpTo("amount", 60)))));
        Assert.Single(Found(Case.Of(Amount, Lines.Grant("big", Level.Decide, When.Over("amount", 60)))));
        Assert.Single(
            Found(
                Case.Of(
                    Amount,
                    Lines.Grant("two", Level.Decide, When.In("amount", Interval.UpTo(5), Interval.From(60)))
                )
            )
        );
    }

    [Theory]
    [InlineData(Level.AskFirst, 0)]
    [InlineData(Level.Intend, 0)]
    [InlineData(Level.DecideTell, 1)]
    public void A_cap_is_an_end_when_it_takes_deciding_alone_away(Level atMost, int found)
    {
        var one = Case.Of(
            Amount,
            Lines.Grant("all", Level.Decide),
            Lines.Cap("large", atMost, When.Over("amount", 300))
        );

        Assert.Equal(found, Found(one).Length);
    }

    [Fact]
    public void A_cap_on_some_customers_alone_is_no_end()
    {
        var one = Case.Of(
            [Amount, Known.Customer()],
            Lines.Grant("all", Level.Decide),
            Lines.Cap("large", Level.AskFirst, When.Over("amount", 300), When.Is("customer", "reseller"))
        );

        Assert.Equal(["unbounded/kind/all/amount"], Found(one));
    }

    [Fact]
    public void Where_one_grant_has_an_end_the_other_is_found_alone()
    {
        var one = Case.Of(
            Amount,
            Lines.Grant("small", Level.Decide, When.UpTo("amount", 60)),
            Lines.Grant("rest", Level.DecideTell)
        );

        Assert.Equal(["unbounded/kind/rest/amount"], Found(one));
    }

    [Fact]
    public void A_limit_on_the_fact_is_an_end_and_a_count_or_another_sum_is_none()
    {
        var item = new Basis(BasisUnit.Item);
        Limit[] ends =
        [
            Lines.SumUpTo(900, Lines.Month),
            Lines.SumUnder(60, item),
            Lines.SumUpTo(9, Lines.Month, per: "customer"),
        ];
        Limit[] none =
        [
            Lines.CountUpTo(3, Lines.Month),
            Lines.CountUpTo(1, item),
            Lines.SumUpTo(900, Lines.Month, "weight"),
        ];
        Fact[] facts =
        [
            Amount,
            Known.Customer(),
            new Fact
            {
                Key = "weight",
                Kind = FactKind.Number,
                To = 10,
            },
        ];

        Assert.All(ends, limit => Assert.Empty(Found(Case.Of([.. facts], Lines.Limited("all", Level.Decide, limit)))));
        Assert.All(none, limit => Assert.Single(Found(Case.Of([.. facts], Lines.Limited("all", Level.Decide, limit)))));
    }

    [Fact]
    public void A_limit_that_allows_nothing_leaves_nothing_open()
    {
        Assert.Empty(Found(Case.Of(Amount, Lines.Limited("none", Level.Decide, Lines.CountUpTo(0, Lines.Month)))));
    }

    [Fact]
    public void An_end_of_the_fact_itself_or_neither_side_being_riskier_is_enough()
    {
        var ended = new Fact
        {
            Key = "weight",
            Kind = FactKind.Number,
            To = 30,
        };
        var neither = new Fact
        {
            Key = "weight",
            Kind = FactKind.Number,
            Riskier = RiskySide.Neither,
        };

        Assert.Empty(Found(Case.Of(ended, Lines.Grant("all", Level.Decide))));
        Assert.Empty(Found(Case.Of(neither, Lines.Grant("all", Level.Decide))));
    }

    [Fact]
    public void Combinations_that_cannot_occur_are_an_end()
    {
        var kind = new DecisionKind(
            "kind",
            [Amount],
            [Lines.Grant("all", Level.Decide)],
            impossible:
            [
                [When.Over("amount", 500)],
            ]
        );

        Assert.Empty(Found(Case.Of(kind)));
    }

    [Fact]
    public void What_somebody_else_judges_needs_an_end_too()
    {
        var judged = new Fact
        {
            Key = "damage",
            Kind = FactKind.Number,
            JudgedBy = Case.Lead,
        };

        Assert.Single(Found(Case.Of(judged, Lines.Grant("all", Level.Decide))));
    }

    [Fact]
    public void What_cannot_be_undone_is_decided_alone_with_a_reason_only()
    {
        var reason = new Grant(Level.Decide) { Id = "with", IrreversibleOk = "Waiting costs more" };
        var one = new DecisionKind("kind", [Amount], [reason, Lines.Grant("without", Level.Decide)])
        {
            Reversible = Reversibility.No,
        };

        Assert.Equal(["unbounded/kind/with/amount"], Found(Case.Of(one)));
    }

    [Fact]
    public void A_case_may_be_one_that_cannot_be_undone()
    {
        var reason = new Grant(Level.Decide) { Id = "with", IrreversibleOk = "Waiting costs more" };
        var one = Case.Of(Amount, reason, Lines.Cap("undoable", Level.AskFirst, When.Is(Fact.Reversible, "yes")));

        Assert.Equal(FactValue.No, Assert.Single(Findings(one)).Witness!.Question.Facts[Fact.Reversible]);
    }

    [Fact]
    public void Where_numbers_go_no_further_there_is_an_end()
    {
        var one = Case.Of(Amount, Lines.Grant("all", Level.Decide, When.UpTo("amount", 1_000_000_000_000_000)));

        Assert.Empty(Found(one));
    }

    [Fact]
    public void A_far_value_keeps_to_the_step()
    {
        var boxes = new Fact
        {
            Key = "boxes",
            Kind = FactKind.Number,
            Step = 24,
        };

        var witness = Assert.Single(Findings(Case.Of(boxes, Lines.Grant("all", Level.Decide)))).Witness!;

        Assert.Equal(Values.Of(1008), witness.Question.Facts["boxes"]);
    }

    private static Finding[] Findings(Case one) =>
        [.. one.Agreement.CheckFrame(Case.Today).Where(finding => finding.Code == FindingCode.Unbounded)];

    private static string[] Found(Case one) => [.. Findings(one).Select(finding => finding.Id)];
}
