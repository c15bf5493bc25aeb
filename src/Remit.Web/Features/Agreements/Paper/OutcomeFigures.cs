using System.Globalization;
using Microsoft.Extensions.Localization;
using Remit.Rules;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Agreements.Paper;

/// <summary>The figures of an outcome in words: where it stands, where it should be, and what it must not pass.</summary>
internal sealed class OutcomeFigures(IStringLocalizer<PaperWords> words, CultureInfo culture)
{
    /// <summary>The outcome with its figures.</summary>
    public Sentence Whole(Outcome outcome) => Sentence.Typed(outcome.Text).Then(Of(outcome.Measure));

    // The first figure follows a colon, the others a comma; the unit is what people wrote.
    private Sentence Of(OutcomeMeasure? measure)
    {
        (string Key, decimal? Value)[] figures =
        [
            ("Now", measure?.Baseline),
            ("Aim", measure?.Target),
            (measure is { LowerIsBetter: true } ? "Never above" : "Never below", measure?.Floor),
        ];
        return figures
            .Where(figure => figure.Value is not null)
            .Select(figure => words[figure.Key, Amounts.Number(figure.Value!.Value, culture)].Value)
            .Select(
                (text, place) =>
                    Sentence
                        .Of((place == 0 ? ": " : ", ") + text + (measure?.Unit is null ? "" : " "))
                        .Then(Sentence.Typed(measure?.Unit ?? ""))
            )
            .Aggregate(Sentence.Empty, (all, figure) => all.Then(figure));
    }
}
