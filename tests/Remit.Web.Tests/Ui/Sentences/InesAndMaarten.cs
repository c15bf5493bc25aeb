using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Remit.Rules;
using Remit.Web.Ui.Languages;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Tests.Ui.Sentences;

/// <summary>Two people and what they agreed, for tests of what is said about it.</summary>
internal static class InesAndMaarten
{
    public static CultureInfo British { get; } = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The words of the language of whoever runs the test, as the application finds them.</summary>
    public static Phrases Words { get; } =
        new(
            new StringLocalizer<SentenceWords>(
                new AddressedLocalizerFactory(
                    new ResourceManagerStringLocalizerFactory(
                        Options.Create(new LocalizationOptions()),
                        NullLoggerFactory.Instance
                    )
                )
            )
        );

    public static Fact Amount { get; } =
        new()
        {
            Key = "amount",
            Kind = FactKind.Money,
            Currency = Currency.Of("EUR"),
            Ask = "How much is it?",
        };

    public static Fact Customer { get; } =
        new()
        {
            Key = "customer",
            Kind = FactKind.Choice,
            Choices = ["consumer", "reseller"],
            Ask = "Which kind of customer?",
        };

    public static DecisionKind Refund { get; } =
        new(
            "refund",
            [Amount, Customer],
            [
                new Grant(Level.AskFirst) { Id = "rest" },
                new Grant(Level.DecideTell)
                {
                    Id = "small",
                    When = [new Condition("amount", [Interval.UpTo(60)])],
                    Limits = [new Limit("amount", new Basis(BasisUnit.Month), null, 900, IsIncluded: true)],
                },
            ],
            [
                new Cap(Level.AskFirst)
                {
                    Id = "resellers",
                    When = [new Condition("customer", ["reseller"], isNegated: false)],
                    Why = "Contracts differ",
                },
            ]
        )
        {
            Title = "Refunds",
        };

    public static Agreement AgreementOn(params ImmutableArray<DecisionKind> kinds) =>
        new()
        {
            Contributor = "Inês Tavora",
            Lead = "Maarten Hoekema",
            InForce = new InForce(new DateOnly(2026, 2, 2), new DateOnly(2026, 5, 7)),
            Currency = Currency.Of("EUR"),
            Note = DayOfWeek.Friday,
            Areas = [new Area { Name = "Service", Decisions = kinds }],
        };

    /// <summary>The sentences of a kind.</summary>
    public static IReadOnlyList<string> Read(DecisionKind kind, Voice voice = Voice.I, string? reader = null) =>
        [.. LinesOf(kind, new Reader(voice, British) { Name = reader }).Select(line => line.Text.ToString())];

    public static IEnumerable<Line> LinesOf(DecisionKind kind, Reader reader) =>
        new LineSentences(Words, AgreementOn(kind), reader).Of(kind);
}
