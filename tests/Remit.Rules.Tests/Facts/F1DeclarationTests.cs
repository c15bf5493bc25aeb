using Remit.Rules.Tests.Cases;

namespace Remit.Rules.Tests.Facts;

/// <summary>F1: what a kind asks, and who supplies it.</summary>
public sealed class F1DeclarationTests
{
    private static readonly Fact Judged = new()
    {
        Key = "serious",
        Kind = FactKind.YesNo,
        JudgedBy = "Maarten",
    };

    [Fact]
    public void F1_a_judged_fact_is_unknown_until_somebody_gives_it()
    {
        var asked = Case.Of(Judged, Lines.Grant("calm", Level.Decide, When.Is("serious", "no")));
        Assert.Equal([Level.NotCovered, Level.Decide], asked.Answer.Possible);
        Assert.Equal(Level.Decide, asked.With("serious", FactValue.No).Level);
    }

    [Fact]
    public void F1_an_answer_on_a_judged_fact_names_whose_judgement_it_is()
    {
        var asked = Case.Of(Judged, Lines.Grant("calm", Level.Decide, When.Is("serious", "no")));
        var note = Assert.Single(asked.With("serious", FactValue.No).Answer.Notes);
        Assert.Equal(NoteKind.Judged, note.Kind);
        Assert.Contains("Maarten", note.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void F1_a_judged_fact_is_asked_after_every_other()
    {
        var grant = Lines.Grant("both", Level.Decide, When.Is("serious", "no"), When.UpTo("amount", 60));
        var asked = Case.Of([Judged, Known.Euros()], grant);
        Assert.Equal(["serious", "amount"], asked.Answer.Missing.Select(fact => fact.Key));
        Assert.Equal("amount", asked.Answer.Next?.Key);
        Assert.Equal("serious", asked.With("amount", Values.Euro(10)).Answer.Next?.Key);
    }

    [Fact]
    public void F1_a_kind_with_a_fact_twice_is_refused() =>
        Assert.Throws<ArgumentException>(() => Case.MakeKind([Known.Euros(), Known.Number("amount")]));

    [Fact]
    public void F1_a_kind_cannot_declare_the_fact_every_kind_has() =>
        Assert.Throws<ArgumentException>(() => Case.MakeKind([Known.YesNo(Fact.Reversible)]));
}
