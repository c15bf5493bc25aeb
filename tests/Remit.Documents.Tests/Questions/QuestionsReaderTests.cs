using Remit.Rules;

namespace Remit.Documents.Tests.Questions;

public sealed class QuestionsReaderTests
{
    [Fact]
    public void A_question_keeps_facts_and_totals_as_they_were_written()
    {
        var question = Read(
            "questions: [ { ask: order, facts: { amount: 250 EUR, stock: yes }, used: { stock.month: 650 }, as_of: 2026-03-10, expect: decide } ]"
        );

        Assert.Equal(("order", new DateOnly(2026, 3, 10)), (question.Ask, question.AsOf));
        Assert.Equal([new("amount", "250 EUR"), new GivenText("stock", "yes")], question.Facts);
        Assert.Equal([new GivenText("stock.month", "650")], question.Used);
        Assert.Equal([Level.Decide], question.Expect);
        Assert.Equal((1, 14), (question.Line, question.Column));
    }

    [Theory]
    [InlineData("not_covered", new[] { Level.NotCovered })]
    [InlineData("[ decide, ask_first ]", new[] { Level.AskFirst, Level.Decide })]
    public void What_is_expected_is_a_level_or_a_list_of_them(string expect, Level[] levels) =>
        Assert.Equal(levels, Read($"questions: [ {{ ask: order, expect: {expect} }} ]").Expect);

    [Theory]
    [InlineData("", "empty")]
    [InlineData("question: []", "unknown-key")]
    [InlineData("questions: [ { expect: decide } ]", "missing-key")]
    [InlineData("questions: [ { ask: order } ]", "missing-key")]
    [InlineData("questions: [ { ask: order, expect: decid } ]", "unknown-word")]
    [InlineData("questions: [ { ask: order, expect: [] } ]", "no-value")]
    [InlineData("questions: [ { ask: order, expect: decide, facts: [ a ] } ]", "not-a-map")]
    [InlineData("questions: [ { ask: order, expect: decide, facts: { amount: 1,000 EUR } } ]", "comma")]
    [InlineData("questions: [ { ask: order, expect: decide, as_of: today } ]", "not-a-date")]
    public void A_wrong_file_gives_one_error(string text, string code) =>
        Assert.Equal(code, Assert.Single(QuestionsReader.Read(text).Errors).Code);

    private static ExpectedAnswer Read(string text)
    {
        var (questions, errors) = QuestionsReader.Read(text);
        Assert.Equal([], errors);
        return Assert.Single(questions);
    }
}
