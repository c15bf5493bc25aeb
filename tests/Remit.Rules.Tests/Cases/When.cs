namespace Remit.Rules.Tests.Cases;

/// <summary>Conditions, named by their boundary words (F5).</summary>
internal static class When
{
    public static Condition UpTo(string fact, decimal value) => In(fact, Interval.UpTo(value));

    public static Condition Under(string fact, decimal value) => In(fact, Interval.UpTo(value, included: false));

    public static Condition Over(string fact, decimal value) => In(fact, Interval.From(value, included: false));

    public static Condition AtLeast(string fact, decimal value) => In(fact, Interval.From(value));

    public static Condition Exactly(string fact, decimal value) => In(fact, Interval.Exactly(value));

    /// <summary>From a to b, both included.</summary>
    public static Condition Between(string fact, decimal low, decimal high) =>
        In(fact, new Interval(new Edge(low, After: false), new Edge(high, After: true)));

    /// <summary>Over a, up to b.</summary>
    public static Condition OverUpTo(string fact, decimal low, decimal high) =>
        In(fact, new Interval(new Edge(low, After: true), new Edge(high, After: true)));

    public static Condition In(string fact, params Interval[] ranges) => new(fact, [.. ranges]);

    public static Condition Is(string fact, params string[] choices) => new(fact, [.. choices], isNegated: false);

    public static Condition IsNot(string fact, params string[] choices) => new(fact, [.. choices], isNegated: true);

    public static Condition NotApplicable(string fact) =>
        new(fact, System.Collections.Immutable.ImmutableArray<Interval>.Empty, meetsNotApplicable: true);
}
