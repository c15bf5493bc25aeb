using Remit.Rules.Tests.Cases;

namespace Remit.Rules.Tests.Analysis;

/// <summary>A4: what is checked of a kind of decision and its clauses.</summary>
public sealed class A4KindTests
{
    private static readonly Grant Rest = Lines.Grant("rest", Level.AskFirst);
    private static readonly Grant Plan = Lines.Grant("plan", Level.Intend);
    private static readonly Grant Mine = Lines.Grant("mine", Level.Decide);

    [Fact]
    public void A_kind_without_a_grant_is_found_unless_it_is_said_to_stay_with_the_lead()
    {
        var finding = Assert.Single(Framed.With(Framed.Kind()).Findings);

        Assert.Equal(("no-grant/kind", FindingSeverity.Note), (finding.Id, finding.Severity));
        Assert.Equal("", Framed.With(Framed.Kind(Rest)).Found);
        Assert.Equal("", Framed.With(Framed.Kind(Lines.Cap("theirs", Level.LeadDecides))).Found);
        Assert.Equal("no-grant/kind", Framed.With(Framed.Kind(Lines.Cap("asked", Level.AskFirst))).Found);
        Assert.Equal(
            "no-grant/kind",
            Framed.With(Framed.Kind(Lines.Cap("some", Level.LeadDecides, When.Is("stock", "yes")))).Found
        );
    }

    [Theory]
    [InlineData(Level.Decide, null, "irreversible-alone/kind/g")]
    [InlineData(Level.DecideTell, null, "irreversible-alone/kind/g")]
    [InlineData(Level.Decide, "Waiting costs more", "")]
    [InlineData(Level.AskFirst, null, "")]
    public void Deciding_alone_what_cannot_be_undone_needs_a_reason(Level level, string? reason, string found)
    {
        var framed = Framed.With(Framed.Lasting(null, new Grant(level) { Id = "g", IrreversibleOk = reason }));

        Assert.Equal(found, framed.Found);
        Assert.All(framed.Findings, finding => Assert.Equal(FindingSeverity.Problem, finding.Severity));
    }

    [Fact]
    public void What_it_says_and_what_is_answered_differ()
    {
        var framed = Framed.With(Framed.Lasting(null, Mine));

        var answer = framed.Agreement.Answer("kind", new Question { AsOf = Case.Today });

        Assert.Equal(Level.AskFirst, answer.Value.Level);
        Assert.Contains("mine says decide", Assert.Single(framed.Findings).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Reversibility.Yes)]
    [InlineData(Reversibility.Partly)]
    public void What_may_be_undone_needs_no_reason(Reversibility reversible)
    {
        var kind = new DecisionKind("kind", [Known.YesNo()], [Mine]) { Reversible = reversible };

        Assert.Equal("", Framed.With(kind).Found);
    }

    [Fact]
    public void A_grant_for_what_cannot_be_undone_alone_needs_a_reason_wherever_it_stands()
    {
        Grant[] grants =
        [
            Lines.Grant("lasting", Level.Decide, When.Is(Fact.Reversible, "no")),
            Lines.Grant("either", Level.Decide, When.Is(Fact.Reversible, "yes", "no")),
        ];

        Assert.Equal("irreversible-alone/kind/lasting", Framed.With(Framed.Kind([.. grants])).Found);
    }

    [Fact]
    public void A_grant_for_what_can_be_undone_says_nothing_of_what_cannot()
    {
        var grant = Lines.Grant("undoable", Level.Decide, When.Is(Fact.Reversible, "yes"));

        Assert.Equal("", Framed.With(Framed.Lasting(null, grant)).Found);
    }

    [Theory]
    [InlineData(Silence.Proceed, Silence.Wait, "silence-on-irreversible/kind")]
    [InlineData(Silence.Wait, Silence.Proceed, "")]
    [InlineData(null, Silence.Proceed, "")]
    [InlineData(null, Silence.Wait, "")]
    public void Silence_is_found_where_a_kind_that_cannot_be_undone_says_it(Silence? own, Silence all, string found)
    {
        var framed = Framed.With(Framed.Lasting(own, Rest)) with { Silence = all };

        Assert.Equal(found, framed.Found);
        Assert.All(framed.Findings, finding => Assert.Equal(FindingSeverity.Problem, finding.Severity));
    }

    [Fact]
    public void Silence_said_for_everything_is_found_where_a_clause_is_for_it()
    {
        var proceeding = new Framed { Silence = Silence.Proceed };

        Assert.Equal("silence-on-irreversible/kind", (proceeding with { Kinds = [Framed.Lasting(null, Plan)] }).Found);
        Assert.Equal(
            "silence-on-irreversible/kind",
            (proceeding with { Kinds = [Framed.Lasting(null, Rest, Lines.Cap("c", Level.Intend))] }).Found
        );
    }

    [Theory]
    [InlineData(Reversibility.Yes)]
    [InlineData(Reversibility.Partly)]
    public void Silence_may_mean_to_go_ahead_where_something_can_be_undone(Reversibility reversible)
    {
        var kind = new DecisionKind("kind", [], [Plan]) { Reversible = reversible, OnSilence = Silence.Proceed };

        Assert.Equal("", Framed.With(kind).Found);
    }

    [Theory]
    [InlineData(Level.Intend, Silence.Wait, "intend-waits/kind/g")]
    [InlineData(Level.Intend, Silence.Proceed, "")]
    [InlineData(Level.AskFirst, Silence.Wait, "")]
    [InlineData(Level.Decide, Silence.Wait, "")]
    public void A_plan_that_waits_for_an_answer_is_found(Level level, Silence silence, string found)
    {
        var framed = Framed.With(Framed.Kind(Lines.Grant("g", level))) with { Silence = silence };

        Assert.Equal(found, framed.Found);
        Assert.All(framed.Findings, finding => Assert.Equal(FindingSeverity.Note, finding.Severity));
    }

    [Fact]
    public void A_cap_at_a_plan_that_waits_is_found_too()
    {
        Assert.Equal("intend-waits/kind/c", Framed.With(Framed.Kind(Mine, Lines.Cap("c", Level.Intend))).Found);
    }
}
