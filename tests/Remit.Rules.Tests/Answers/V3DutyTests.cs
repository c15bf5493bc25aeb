using Remit.Rules.Tests.Cases;

namespace Remit.Rules.Tests.Answers;

/// <summary>V3: duties of an answer, and what it rests on.</summary>
public sealed class V3DutyTests
{
    private static readonly Duty TellLead = new(null, DutyKind.Tell, Case.Lead, null, IsConditional: false);

    [Fact]
    public void V3_deciding_and_telling_without_a_name_tells_the_lead_with_the_next_note() =>
        Assert.Equal([TellLead], Case.Of(Case.MakeKind([], Lines.Grant("g", Level.DecideTell))).Answer.Duties);

    [Fact]
    public void V3_a_cap_at_decide_tell_without_a_name_tells_the_lead_too() =>
        Assert.Equal(
            [TellLead],
            Case.Of(Case.MakeKind([], Lines.Grant("g", Level.Decide), Lines.Cap("c", Level.DecideTell))).Answer.Duties
        );

    [Fact]
    public void V3_whoever_the_grant_or_the_lowering_cap_names_is_told_instead_of_the_lead()
    {
        var tell = new Tell("Idris", new Span(2, SpanUnit.Days));
        var byGrant = Case.MakeKind([], new Grant(Level.DecideTell) { Id = "it", Tell = tell });
        var byCap = Case.MakeKind(
            [],
            Lines.Grant("g", Level.Decide),
            new Cap(Level.DecideTell) { Id = "it", Tell = tell }
        );
        Duty[] expected = [new("it", DutyKind.Tell, "Idris", tell.Within, IsConditional: false)];
        Assert.Equal(expected, Case.Of(byGrant).Answer.Duties);
        Assert.Equal(expected, Case.Of(byCap).Answer.Duties);
    }

    [Fact]
    public void V3_the_duty_of_another_matching_cap_is_added_and_replaces_nothing()
    {
        var kind = Case.MakeKind(
            [],
            Lines.Grant("g", Level.DecideTell),
            new Cap(Level.Decide) { Id = "c", Tell = new Tell("Idris", null) }
        );
        Assert.Equal(
            [TellLead, new Duty("c", DutyKind.Tell, "Idris", null, IsConditional: false)],
            Case.Of(kind).Answer.Duties
        );
    }

    [Fact]
    public void V3_at_decide_nobody_is_told_by_default() =>
        Assert.Empty(Case.Of(Case.MakeKind([], Lines.Grant("g", Level.Decide))).Answer.Duties);

    [Fact]
    public void V3_alternatives_of_the_same_level_are_named()
    {
        var kind = Case.MakeKind(
            [],
            new Grant(Level.Decide) { Id = "a", Advice = ["Sunniva"] },
            Lines.Grant("c", Level.Decide),
            Lines.Grant("b", Level.Decide)
        );
        var answer = Case.Of(kind).Answer;
        Assert.Equal("b", answer.Grant?.Id);
        Assert.Equal(["c", "a"], answer.Notes.Select(note => note.Subject));
        Assert.All(answer.Notes, note => Assert.Equal(NoteKind.Alternative, note.Kind));
    }

    [Fact]
    public void V3_whom_to_ask_is_the_kinds_decider_within_the_kinds_time()
    {
        var kind = new DecisionKind("kind", [], [Lines.Grant("g", Level.AskFirst)])
        {
            Decider = "Idris",
            AnswerWithin = new Span(6, SpanUnit.WorkingHours),
        };
        Assert.Equal(
            ("Idris", "6 working hours"),
            (Case.Of(kind).Answer.Ask, Case.Of(kind).Answer.AnswerWithin.ToString())
        );
    }
}
