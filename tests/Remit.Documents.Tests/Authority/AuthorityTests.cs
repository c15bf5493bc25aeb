using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Documents.Tests.Authority;

/// <summary>
/// 26 organisations' written limits, 177 questions: the clauses that hold, and those that are open, are the ones worked
/// out by hand (G1). A rule of a source is one clause, or several (<c>R2-1</c>, <c>R2-2</c>) where it says "or" across facts.
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
                var rules = StatesOf(record.Agreement, question);
                Assert.Equal(question.Expect, RulesIn(rules, ClauseState.Holds));
                Assert.Equal(question.Open, RulesIn(rules, ClauseState.Open));
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
        Agreement agreement,
        AuthorityQuestion question
    )
    {
        var kind = agreement.FindDecision(question.Ask)!;
        var facts = question.Facts.ToImmutableDictionary(
            given => given.Key,
            given => FactValueText.Read(kind.FindFact(given.Key)!, given.Value).Value,
            StringComparer.Ordinal
        );
        var answer = agreement
            .Answer(question.Ask, new Question { AsOf = agreement.InForce.From, Facts = facts })
            .Value;
        return answer
            .Clauses.GroupBy(reading => reading.Clause.Id.Split('-')[0], StringComparer.Ordinal)
            .Select(rule => (rule.Key, StateOf([.. rule.Select(reading => reading.State)])));
    }

    private static ClauseState StateOf(IReadOnlyCollection<ClauseState> clauses) =>
        clauses.Contains(ClauseState.Holds) ? ClauseState.Holds
        : clauses.Contains(ClauseState.Open) ? ClauseState.Open
        : ClauseState.Fails;

    private static IEnumerable<string> RulesIn(
        IEnumerable<(string Rule, ClauseState State)> rules,
        ClauseState state
    ) => rules.Where(rule => rule.State == state).Select(rule => rule.Rule);
}
