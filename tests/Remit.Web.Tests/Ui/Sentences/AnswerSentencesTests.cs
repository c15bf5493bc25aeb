using Remit.Rules;
using Remit.Web.Ui.Sentences;
using static Remit.Web.Tests.Ui.Sentences.InesAndMaarten;

namespace Remit.Web.Tests.Ui.Sentences;

public sealed class AnswerSentencesTests
{
    private static readonly Agreement Agreement = AgreementOn(Refund);
    private static readonly AnswerSentences Sentences = new(Words, Agreement, new Reader(Voice.You, British));

    [Theory]
    [InlineData(38, "consumer", "Go ahead, then tell Maarten by Friday.")]
    [InlineData(84, "consumer", "Ask Maarten first.")]
    [InlineData(38, "reseller", "Ask Maarten first.")]
    public void The_answer_begins_with_what_to_do(int amount, string customer, string headline)
    {
        Assert.Equal(headline, Sentences.Headline(Ask(amount, customer)).ToString());
    }

    [Fact]
    public void A_near_miss_names_the_edge_and_the_value()
    {
        Assert.Equal("It would be yours up to €60; this is €84.", Whys(Ask(84, "consumer"))[0]);
    }

    [Fact]
    public void A_near_miss_on_a_choice_names_the_choice()
    {
        var toConsumers = new Condition("customer", ["consumer"], isNegated: false);
        var gift = new DecisionKind("gift", [Customer], [new Grant(Level.Decide) { Id = "all", When = [toConsumers] }]);
        var question = new Question { AsOf = new DateOnly(2026, 2, 10) };
        var reseller = new FactValue.Choice("reseller");
        var answer = AgreementOn(gift).Answer("gift", question.With("customer", reseller)).Value;

        Assert.Equal("It would be yours if it were: consumer; this is reseller.", Whys(answer)[0]);
    }

    [Fact]
    public void The_line_it_rests_on_is_read_out()
    {
        Assert.Equal(
            "Refunds up to €60 each, €900 a month together: you decide, then tell Maarten by Friday.",
            Whys(Ask(38, "consumer"))[0]
        );
    }

    [Fact]
    public void What_is_left_is_said_with_its_month()
    {
        var answer = Ask(38, "consumer", used: 194);

        Assert.Equal("€706 left in February, of €900", Sentences.Left(answer, Assert.Single(answer.Left)).ToString());
    }

    [Fact]
    public void While_something_can_still_change_it_the_answer_says_so()
    {
        var answer = Answer(new Question { AsOf = new DateOnly(2026, 2, 10) });

        Assert.Equal("It depends on a few more things.", Sentences.Headline(answer).ToString());
    }

    private static List<string> Whys(Answer answer) => [.. Sentences.Why(answer).Select(why => why.ToString())];

    private static Answer Ask(decimal amount, string customer, decimal used = 0)
    {
        var limit = Refund.Grants[1].Limits[0];
        var question = new Question
        {
            AsOf = new DateOnly(2026, 2, 10),
            Totals = Totals.Of([new Total("small", limit, null, used)]),
        };
        return Answer(
            question
                .With("amount", new FactValue.Money(amount, Currency.Of("EUR")))
                .With("customer", new FactValue.Choice(customer))
        );
    }

    private static Answer Answer(Question question) => Agreement.Answer("refund", question).Value;
}
