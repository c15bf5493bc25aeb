using System.Collections.Immutable;
using Remit.Rules.Tests.Cases;

namespace Remit.Rules.Tests.Answers;

/// <summary>What equality means for the values of the rules.</summary>
public sealed class EqualityTests
{
    [Fact]
    public void Values_are_equal_by_content()
    {
        Assert.Equal(Values.Euro(60), Values.Euro(60.00m));
        Assert.Equal(Currency.Of("eur"), Values.Eur);
        Assert.Equal(Interval.UpTo(60), new Interval(null, new Edge(60, After: true)));
        Assert.Equal(Lines.SumUpTo(1, new Basis(BasisUnit.Week)), Lines.SumUpTo(1, new Basis(BasisUnit.Week)));
    }

    [Fact]
    public void Things_that_hold_collections_are_equal_only_to_themselves()
    {
        var question = new Question { AsOf = Case.Today };
        var entry = new LogEntry(Case.Today, ImmutableDictionary<string, FactValue>.Empty, DecidedAlone: true);
        Assert.NotEqual(question, question with { });
        Assert.NotEqual(entry, entry with { });
        Assert.Equal(question, question);
        Assert.NotEqual(new Pause(["kind"], null, null), new Pause(["kind"], null, null));
    }
}
