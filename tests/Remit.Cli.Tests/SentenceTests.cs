namespace Remit.Cli.Tests;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("Go ahead.", "order", "amount=20EUR", "customer=acme", "term=3")]
    [InlineData("Go ahead, then tell Maarten within 5 working days.", "order", "amount=250EUR", "stock=yes", "term=12")]
    [InlineData("Go ahead, then tell Maarten with the next note.", "reply", "where=private message")]
    [InlineData("Go ahead, then tell Maarten at once.", "repair", "harm=yes", "cost=1 EUR")]
    [InlineData(
        "Tell Maarten what you plan; go ahead after 8 working hours unless stopped.",
        "reply",
        "where=public page"
    )]
    [InlineData("Tell Maarten what you plan, and wait for the answer.", "repair", "harm=no", "cost=1 EUR")]
    [InlineData("Ask Maarten first.", "order", "amount=300EUR", "term=3")]
    [InlineData("Ask Maarten and Idris first.", "contract", "value=2000EUR", "serious=no")]
    [InlineData("Ask Maarten or Idris first.", "contract", "value=600EUR", "serious=no")]
    [InlineData("Ask 2 of Maarten, Idris and Sunniva first.", "contract", "value=600EUR", "serious=yes")]
    [InlineData("This one is Idris's.", "contract", "value=60EUR", "serious=no")]
    [InlineData("You two have not agreed on this yet.", "order", "amount=9000EUR")]
    [InlineData("It depends on: stock, term.", "order", "amount=40EUR")]
    public async Task The_first_line_is_the_answer(string sentence, params string[] words)
    {
        var run = await Run.Ask(words);

        Assert.Equal((sentence, ""), (run.FirstLine, run.Error));
    }

    [Theory]
    [InlineData("It would be yours up to 250 EUR; this is 251 EUR.", "order", "amount=251EUR", "stock=yes", "term=1")]
    [InlineData(
        "It would be yours with term up to 12 months; this is 13 months.",
        "order",
        "amount=40EUR",
        "stock=yes",
        "term=13"
    )]
    [InlineData("It would be yours if stock were yes; this is no.", "order", "amount=40EUR", "stock=no", "term=1")]
    [InlineData(
        "It would be yours until 2026-06-30; this is 2026-07-01.",
        "order",
        "amount=20EUR",
        "customer=a",
        "stock=no",
        "term=1",
        "--as-of",
        "2026-07-01"
    )]
    [InlineData(
        "Why: rest gives ask_first for amount up to 5000 EUR, but long allows lead_decides at most for term over 36 months: That binds the next budget.",
        "order",
        "amount=300EUR",
        "term=40"
    )]
    [InlineData(
        "Why: no grant matches, but long allows lead_decides at most for term over 36 months: That binds the next budget.",
        "order",
        "amount=6000EUR",
        "term=40"
    )]
    [InlineData(
        "Still possible: ask_first or decide_tell. Until you know, ask_first is safe.",
        "order",
        "amount=40EUR",
        "term=3"
    )]
    [InlineData("Find out next: stock: Is it for stock? (yes or no)", "order", "amount=40EUR", "term=3")]
    [InlineData(
        "Left of stock-up_1: 250 EUR of 900 EUR, 2026-03-01 to 2026-03-31.",
        "order",
        "amount=40EUR",
        "term=3",
        "stock=yes",
        "--used",
        "stock-up_1.month.sum=650"
    )]
    [InlineData("Ask Sunniva for advice before deciding.", "order", "amount=40EUR", "term=3", "stock=yes")]
    [InlineData("If stock-up_1 applies: tell Maarten within 5 working days.", "order", "amount=40EUR", "term=3")]
    [InlineData("Holds until 2026-06-30.", "order", "amount=20EUR", "customer=acme", "term=3")]
    [InlineData("Whom to ask: Maarten.", "order", "amount=9000EUR")]
    [InlineData("An answer may take 8 working hours.", "order", "amount=300EUR", "term=3")]
    [InlineData("As long as none of these is touched:", "order", "amount=300EUR", "term=3")]
    [InlineData("  - Never refund to another card", "order", "amount=300EUR", "term=3")]
    [InlineData("  - Never order from a relative", "order", "amount=300EUR", "term=3")]
    [InlineData("Tell Maarten at once if: The supplier asks for cash.", "order", "amount=300EUR", "term=3")]
    [InlineData(
        "Can this one be undone? Taken as yes; if not, ask again with reversible=no.",
        "reply",
        "where=public page"
    )]
    [InlineData("'serious' is for Maarten to judge.", "contract", "value=60EUR", "serious=no")]
    [InlineData("Counting nothing used in March.", "order", "amount=40EUR", "stock=yes", "term=3")]
    public async Task What_stands_below_says_why_and_what_else_to_know(string line, params string[] words)
    {
        var run = await Run.Ask(words);

        Assert.Contains(line, run.Output.Split(Environment.NewLine));
    }

    [Fact]
    public async Task An_answer_that_rests_on_an_emergency_says_so()
    {
        var run = await Run.Ask("repair", "harm=yes", "cost=1 EUR");

        Assert.Contains("This is an emergency grant.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_line_has_a_colour_where_no_terminal_is()
    {
        var run = await Run.Ask("order", "amount=40EUR");

        Assert.DoesNotContain('\e', run.Output);
    }
}
