namespace Remit.Rules.Tests.Cases;

/// <summary>Facts of each kind.</summary>
internal static class Known
{
    public static Fact Euros(string key = "amount") =>
        new()
        {
            Key = key,
            Kind = FactKind.Money,
            Currency = Values.Eur,
        };

    public static Fact Dollars(string key = "amount") =>
        new()
        {
            Key = key,
            Kind = FactKind.Money,
            Currency = Values.Usd,
        };

    public static Fact Of(FactKind kind, string key) => new() { Key = key, Kind = kind };

    public static Fact Number(string key = "weight", decimal? step = null) =>
        new()
        {
            Key = key,
            Kind = FactKind.Number,
            Unit = "kg",
            Step = step,
        };

    public static Fact YesNo(string key = "stock") => new() { Key = key, Kind = FactKind.YesNo };

    public static Fact Choice(string key, params string[] choices) =>
        new()
        {
            Key = key,
            Kind = FactKind.Choice,
            Choices = [.. choices],
        };

    /// <summary>Consumer, reseller, or anything else.</summary>
    public static Fact Customer() =>
        new()
        {
            Key = "customer",
            Kind = FactKind.Choice,
            Choices = ["consumer", "reseller"],
            TakesAnythingElse = true,
        };

    /// <summary>Any text: a list of nothing but "anything else".</summary>
    public static Fact FreeName(string key = "customer") =>
        new()
        {
            Key = key,
            Kind = FactKind.Choice,
            TakesAnythingElse = true,
        };

    /// <summary>Kilograms, or not applicable.</summary>
    public static Fact OptionalWeight(decimal? step = null) =>
        new()
        {
            Key = "weight",
            Kind = FactKind.Number,
            Unit = "kg",
            Step = step,
            AllowsNotApplicable = true,
        };

    /// <summary>A fact computed from others.</summary>
    public static Fact Derived(string key, FactKind kind, Derivation derive) =>
        new()
        {
            Key = key,
            Kind = kind,
            Derive = derive,
            Currency = kind == FactKind.Money ? Values.Eur : null,
        };

    public static Derivation Derive(string left, DerivationOperator operation, string right) =>
        new(DerivationPart.OfFact(left), operation, DerivationPart.OfFact(right));

    public static Derivation Derive(string left, DerivationOperator operation, decimal right) =>
        new(DerivationPart.OfFact(left), operation, DerivationPart.OfNumber(right));
}
