using System.Collections.Immutable;
using Remit.Rules.Tests.Cases;

namespace Remit.Rules.Tests.Answers;

/// <summary>V4: what to ask next, and when nothing more is asked.</summary>
public sealed class V4NextTests
{
    [Fact]
    public void V4_one_level_left_is_certain_and_nothing_more_is_asked()
    {
        var asked = Case.Of(
            [Known.Euros(), Known.Customer()],
            Lines.Grant("small", Level.DecideTell, When.UpTo("amount", 60), When.IsNot("customer", "reseller")),
            Lines.Grant("rest", Level.AskFirst)
        );
        Assert.Equal("customer", asked.With("amount", Values.Euro(38)).Answer.Next?.Key);
        var certain = asked.With("amount", Values.Euro(84)).Answer;
        Assert.Equal(Level.AskFirst, certain.Level);
        Assert.Empty(certain.Missing);
        Assert.Null(certain.Next);
    }

    [Fact]
    public void V4_until_it_is_certain_the_lowest_level_is_safe()
    {
        var asked = Case.Of(
            Known.Euros(),
            Lines.Grant("small", Level.Decide, When.UpTo("amount", 60)),
            Lines.Grant("rest", Level.AskFirst)
        );
        Assert.Equal(Level.AskFirst, asked.Answer.SafeLevel);
    }

    [Fact]
    public void V4_an_impossible_combination_is_left_out_and_refused_when_given()
    {
        ImmutableArray<Condition> box = [When.Is("customer", "reseller"), When.Over("amount", 30)];
        var kind = new DecisionKind(
            "kind",
            [Known.Euros(), Known.Choice("customer", "consumer", "reseller")],
            [
                Lines.Grant("small", Level.Decide, When.UpTo("amount", 30)),
                Lines.Grant("large", Level.Intend, When.Over("amount", 30), When.Is("customer", "consumer")),
            ],
            impossible: [box]
        );
        var asked = Case.Of(kind);
        Assert.Equal([Level.Intend, Level.Decide], asked.Answer.Possible);
        asked = asked.With("customer", Values.Text("reseller")).With("amount", Values.Euro(31));
        Assert.Equal("impossible", Assert.Single(asked.Problems).Code);
    }

    [Fact]
    public void V4_the_parts_of_a_computed_fact_are_weighed_without_themselves()
    {
        ImmutableArray<Fact> facts =
        [
            Known.YesNo("a"),
            Known.Number("b"),
            Known.Derived("c", FactKind.Number, Known.Derive("b", DerivationOperator.Multiply, 2)),
        ];
        var asked = Case.Of(
            facts,
            Lines.Grant("it", Level.Decide, When.Is("a", "yes"), When.UpTo("c", 10)),
            Lines.Grant("either", Level.Decide, When.Is("a", "no"), When.Over("c", 10))
        );
        Assert.Equal(["a", "b"], asked.Answer.Missing.Select(fact => fact.Key));
        Assert.Equal("a", asked.Answer.Next?.Key);
    }

    [Fact]
    public void V4_many_unknown_facts_are_answered_in_good_time()
    {
        ImmutableArray<Fact> facts = [.. Enumerable.Range(0, 14).Select(index => Known.Number("f" + index, step: 1))];
        var grants = Enumerable
            .Range(0, 40)
            .Select(index =>
                (Clause)
                    Lines.Grant(
                        "g" + index,
                        LevelKeys.Givable[index % 5],
                        When.UpTo("f" + (index % 14), index),
                        When.AtLeast("f" + ((index * 5 + 3) % 14), index / 2)
                    )
            );
        var asked = Case.Of(facts, [.. grants]);
        Assert.Equal(14, asked.Answer.Missing.Length);
    }
}
