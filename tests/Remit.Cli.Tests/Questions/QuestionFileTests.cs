namespace Remit.Cli.Tests.Questions;

public sealed class QuestionFileTests
{
    [Fact]
    public async Task The_questions_of_the_documentation_are_answered_as_expected()
    {
        var run = await Run.Of("test", Sample.Docs("example.yaml"), Sample.Docs("example.questions.yaml"));

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Matches("^[0-9]+ questions, all as expected\\.", run.Output);
    }

    [Fact]
    public async Task A_difference_is_shown_with_what_was_expected_and_what_came()
    {
        var run = await Test("questions: [ { ask: order, facts: { amount: 6000 EUR }, expect: decide } ]");

        Assert.Equal((2, ""), (run.Exit, run.Error));
        Assert.Contains("expected decide, got not_covered", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 question, 1 not as expected.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_expects_exactly_the_levels_still_possible()
    {
        const string Asked = "{ ask: order, facts: { amount: 40 EUR, term: 3, customer: a }, expect: ";

        Assert.Equal(0, (await Test($"questions: [ {Asked} [ decide_tell, ask_first ] }} ]")).Exit);
        Assert.Equal(2, (await Test($"questions: [ {Asked} [ ask_first ] }} ]")).Exit);
        Assert.Equal(2, (await Test($"questions: [ {Asked} [ decide_tell, ask_first, intend ] }} ]")).Exit);
    }

    [Fact]
    public async Task Totals_are_written_as_on_the_command_line()
    {
        const string Facts = "facts: { amount: 20 EUR, customer: acme, stock: no, term: 3 }";

        var run = await Test(
            $"questions: [ {{ ask: order, {Facts}, used: {{ per-customer.30days@acme: 81 }}, expect: ask_first }} ]"
        );

        Assert.Equal((0, ""), (run.Exit, run.Error));
    }

    [Fact]
    public async Task Without_a_date_it_is_the_first_day_in_force()
    {
        const string Late =
            "questions: [ { ask: order, facts: { amount: 1 EUR }, as_of: 2027-01-01, expect: not_covered } ]";
        const string First = "questions: [ { ask: order, facts: { amount: 6000 EUR }, expect: not_covered } ]";

        Assert.Equal(0, (await Test(Late)).Exit);
        Assert.Equal(0, (await Test(First)).Exit);
    }

    [Theory]
    [InlineData("questions: [ { ask: ordr, expect: decide } ]", "order")]
    [InlineData("questions: [ { ask: order, facts: { amout: 1 EUR }, expect: decide } ]", "amount")]
    [InlineData("questions: [ { ask: order, used: { rest.month: 1 }, expect: decide } ]", "rest.month")]
    [InlineData("questions: [ { ask: order, expect: decid } ]", "decide")]
    [InlineData("questions: [ { aks: order, expect: decide } ]", "ask")]
    public async Task A_question_that_cannot_be_asked_is_said_with_its_place(string text, string said)
    {
        var run = await Test(text);

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Matches("questions\\.yaml:1:[0-9]+: ", run.Error);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    private static async Task<Run> Test(string questions)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("remit").FullName, "questions.yaml");
        await File.WriteAllTextAsync(path, questions, TestContext.Current.CancellationToken);
        return await Run.Of("test", Sample.Path, path);
    }
}
