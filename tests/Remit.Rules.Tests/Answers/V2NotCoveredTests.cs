using Remit.Rules.Tests.Cases;

namespace Remit.Rules.Tests.Answers;

/// <summary>V2: nothing agreed matches.</summary>
public sealed class V2NotCoveredTests
{
    [Fact]
    public void V2_matching_caps_are_named_where_nothing_is_covered()
    {
        var answer = Case.Of(Case.MakeKind([], Lines.Cap("never", Level.LeadDecides))).Answer;
        Assert.Equal(Level.NotCovered, answer.Level);
        Assert.Equal(("never", ClauseState.Holds), (answer.Clauses[0].Clause.Id, answer.Clauses[0].State));
        Assert.Null(answer.Grant);
    }

    [Fact]
    public void V2_what_is_not_covered_has_no_duties_and_names_whom_to_ask()
    {
        var cap = new Cap(Level.DecideTell) { Id = "told", Tell = new Tell("Idris", null) };
        var answer = Case.Of(Case.MakeKind([], cap)).Answer;
        Assert.Empty(answer.Duties);
        Assert.Equal(Case.Lead, answer.Ask);
        Assert.Equal(Agreement.DefaultAnswerWithin, answer.AnswerWithin);
    }
}
