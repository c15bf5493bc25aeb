using System.Collections.Immutable;
using Remit.Documents.Reading;
using Remit.Documents.Yaml;
using Remit.Rules;

namespace Remit.Documents.Agreements;

/// <summary>Reads the top of a document.</summary>
internal sealed class RootReader(Errors errors)
{
    /// <summary>What a document of this form begins with.</summary>
    public const string Form = "1";

    private static readonly InForce NotRead = new(DateOnly.MinValue);

    /// <summary>The agreement; null when there is any mistake.</summary>
    public Agreement? Read(MapNode root)
    {
        var map = Mapping.Open(new Located(root, ""), Keys.Agreement, errors)!;
        CheckForm(map);
        var named = new NamedReader(map, errors).Read();
        var currency = map.Find("currency") is { } at ? Scalars.Read(at, ReadCurrency, errors) : null;
        var scope = new Scope(errors, named.People, named.Lead, currency)
        {
            Contributor = named.Contributor,
            LacksCurrency = map.Lacks("currency"),
        };
        var agreement = new Agreement
        {
            Contributor = named.Contributor ?? "",
            Lead = named.Lead ?? "",
            Others = named.Others,
            Currency = currency,
            Rates = ReadRates(map),
            InForce = ReadInForce(map) ?? NotRead,
            CheckIn = map.Word("check_in", Vocabulary.Rhythms),
            Note = map.Word("note", Vocabulary.Days),
            AnswerWithin = map.Span("answer_within") ?? Agreement.DefaultAnswerWithin,
            Silence = map.Word("silence", Vocabulary.Silences) ?? Silence.Wait,
            Cover = named.People.Of(map, "cover"),
            Frame = ReadFrame(map),
            Boundaries = map.Texts("boundaries"),
            Growth = new GrowthReader(errors).Read(map),
            Areas = ReadAreas(map, scope),
        };
        return errors.IsEmpty ? agreement : null;
    }

    /// <summary>Reads a currency.</summary>
    public static Result<Currency> ReadCurrency(string text) =>
        Currency.Find(text) is { } currency
            ? currency
            : new Problem("not-a-currency", text, $"'{text}' is no currency.", "three letters, such as EUR");

    private void CheckForm(Mapping map)
    {
        if (
            map.Require("remit", "a document begins with remit: 1") is { } at
            && !string.Equals(at.Text, Form, StringComparison.Ordinal)
        )
        {
            errors.Add(at, "unknown-form", "This is not a form that is read here.", "a document begins with remit: 1");
        }
    }

    private InForce? ReadInForce(Mapping map)
    {
        const string Hint = "in_force: { from: 2026-02-02 }";
        if (map.Require("in_force", Hint) is not { } at || Mapping.Open(at, Keys.InForce, errors) is not { } dates)
        {
            return null;
        }

        dates.Require("from", Hint);
        var (from, review, until) = (dates.Day("from"), dates.Day("review"), dates.Day("until"));
        dates.CheckOrder("from", from, "until", until);
        dates.CheckOrder("from", from, "review", review);
        return from is { } first ? new InForce(first, review, until) : null;
    }

    private ImmutableArray<ExchangeRate> ReadRates(Mapping map)
    {
        var rates = new List<ExchangeRate>();
        foreach (var item in map.Items("rates"))
        {
            if (Scalars.Read(item, RateText.Read, errors) is not { } rate)
            {
                continue;
            }

            if (rates.Exists(other => IsSamePair(other, rate)))
            {
                errors.Add(item, "rate-twice", $"There is a rate between {rate.From} and {rate.To} already.");
            }

            rates.Add(rate);
        }

        return [.. rates];
    }

    private static Frame? ReadFrame(Mapping map) =>
        map.Map("frame", Keys.Frame) is { } frame
            ? new Frame(
                frame.Text("autonomy_means"),
                frame.Text("freedom_would_be"),
                frame.Text("asked_because"),
                frame.Text("granted_because")
            )
            : null;

    private static ImmutableArray<Area> ReadAreas(Mapping map, Scope scope) =>
        [.. map.Items("areas").Select(item => new AreaReader(scope).Read(item)).OfType<Area>()];

    private static bool IsSamePair(ExchangeRate left, ExchangeRate right) =>
        (left.From == right.From && left.To == right.To) || (left.From == right.To && left.To == right.From);
}
