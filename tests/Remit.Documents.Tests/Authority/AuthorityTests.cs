using Remit.Rules;

namespace Remit.Documents.Tests.Authority;

/// <summary>
/// 26 organisations' written limits, 177 questions: the clauses that hold, and those that are open, are the ones worked
/// out by hand (G1). A rule of a source is one clause, or several (<c>R2-1</c>, <c>R2-2</c>) where it says "or" across facts.
/// Whoever may decide alone has a grant at <c>decide</c>; an approval, a signature or an agreement of somebody else is a
/// grant at <c>ask_first</c> with their go; what is never allowed is a cap at <c>lead_decides</c>; who is asked or told is
/// advice or a duty to tell. A rule that only adds to others is a cap that adds its go or its duty.
/// </summary>
public sealed class AuthorityTests
{
    public static TheoryData<string> Names => [.. AuthorityRecord.Names];

    [Fact]
    public void There_are_26_records_with_177_questions() =>
        Assert.Equal(
            (26, 177),
            (Names.Count, AuthorityRecord.Names.Sum(name => AuthorityRecord.Read(name).Questions.Count))
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void The_rules_that_hold_and_those_still_open_are_the_expected_ones(string name)
    {
        var record = AuthorityRecord.Read(name);

        Assert.All(
            record.Questions,
            question =>
            {
                var rules = StatesOf(record, question);
                Assert.Equal(question.Expect.Order(StringComparer.Ordinal), RulesIn(rules, ClauseState.Holds));
                Assert.Equal(question.Open.Order(StringComparer.Ordinal), RulesIn(rules, ClauseState.Open));
            }
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_record_is_written_so_that_it_reads_back(string name)
    {
        var written = AgreementWriter.Write(AuthorityRecord.Read(name).Agreement);

        Assert.Equal(written, AgreementWriter.Write(Sample.Read(written)));
    }

    private static IEnumerable<(string Rule, ClauseState State)> StatesOf(
        AuthorityRecord record,
        AuthorityQuestion question
    ) =>
        record
            .AnswerTo(question.Ask, question.Facts)
            .Clauses.GroupBy(reading => reading.Clause.Id.Split('-')[0], StringComparer.Ordinal)
            .Select(rule => (rule.Key, StateOf([.. rule.Select(reading => reading.State)])));

    private static ClauseState StateOf(IReadOnlyCollection<ClauseState> clauses) =>
        clauses.Contains(ClauseState.Holds) ? ClauseState.Holds
        : clauses.Contains(ClauseState.Open) ? ClauseState.Open
        : ClauseState.Fails;

    private static IEnumerable<string> RulesIn(
        IEnumerable<(string Rule, ClauseState State)> rules,
        ClauseState state
    ) => rules.Where(rule => rule.State == state).Select(rule => rule.Rule).Order(StringComparer.Ordinal);
}
