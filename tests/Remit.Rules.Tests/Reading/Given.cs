namespace Remit.Rules.Tests.Reading;

/// <summary>Facts the tests of the text forms share.</summary>
internal static class Given
{
    public static Fact Amount { get; } =
        new()
        {
            Key = "amount",
            Kind = FactKind.Money,
            Currency = Currency.Of("EUR"),
        };

    public static Fact Yen { get; } =
        new()
        {
            Key = "price",
            Kind = FactKind.Money,
            Currency = Currency.Of("JPY"),
        };

    public static Fact Dinar { get; } =
        new()
        {
            Key = "fee",
            Kind = FactKind.Money,
            Currency = Currency.Of("KWD"),
        };

    public static Fact Plan { get; } =
        new()
        {
            Key = "plan",
            Kind = FactKind.Money,
            Currency = Currency.Of("EUR"),
            CountsPerYear = true,
            Tax = Tax.Included,
        };

    public static Fact Balance { get; } =
        new()
        {
            Key = "balance",
            Kind = FactKind.Money,
            Currency = Currency.Of("EUR"),
            From = -500,
            To = 2000,
        };

    public static Fact Weight { get; } =
        new()
        {
            Key = "weight",
            Kind = FactKind.Number,
            Unit = "kg",
            Step = 0.5m,
            AllowsNotApplicable = true,
        };

    public static Fact Speed { get; } = new() { Key = "speed", Kind = FactKind.Number };

    public static Fact Share { get; } = new() { Key = "share", Kind = FactKind.Percent };

    public static Fact Notice { get; } = new() { Key = "notice", Kind = FactKind.Days };

    public static Fact Term { get; } = new() { Key = "term", Kind = FactKind.Months };

    public static Fact Start { get; } = new() { Key = "start", Kind = FactKind.Date };

    public static Fact Serious { get; } = new() { Key = "serious", Kind = FactKind.YesNo };

    public static Fact Customer { get; } =
        new()
        {
            Key = "customer",
            Kind = FactKind.Choice,
            Choices = ["consumer", "Key account"],
            TakesAnythingElse = true,
        };

    public static Fact Region { get; } =
        new()
        {
            Key = "region",
            Kind = FactKind.Choice,
            Choices = ["north", "south", "not sure"],
            AllowsNotApplicable = true,
        };

    public static Fact Derived { get; } =
        new()
        {
            Key = "part",
            Kind = FactKind.Percent,
            Derive = new(DerivationPart.OfFact("amount"), DerivationOperator.Divide, DerivationPart.OfFact("price")),
        };

    public static IReadOnlyList<Fact> All { get; } =
    [Amount, Yen, Dinar, Plan, Balance, Weight, Speed, Share, Notice, Term, Start, Serious, Customer, Region, Derived];

    public static Fact Named(string key) => All.First(fact => string.Equals(fact.Key, key, StringComparison.Ordinal));
}
