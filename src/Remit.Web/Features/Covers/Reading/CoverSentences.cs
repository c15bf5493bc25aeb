using System.Globalization;
using Microsoft.Extensions.Localization;
using Remit.Rules;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Covers;

/// <summary>Says what a cover answers and what nobody does.</summary>
/// <param name="words">The words.</param>
/// <param name="phrases">The words of amounts.</param>
internal sealed class CoverSentences(IStringLocalizer<CoverWords> words, Phrases phrases)
{
    /// <summary>A kind of decision and up to how much: "Refund, up to €200".</summary>
    /// <param name="line">The kind.</param>
    public Sentence What(CoverLine line)
    {
        var title = Sentence.Typed(line.Kind.DisplayName);
        return line is { Limit: { } limit, Measure: { } measure }
            ? Phrases.Fill(words["{0}, up to {1}"].Value, [title, Amount(line, measure, limit)])
            : title;
    }

    /// <summary>A kind of decision that nobody answers, and why.</summary>
    /// <param name="line">The kind.</param>
    /// <param name="cover">What the cover is called.</param>
    public Sentence WhyNobody(CoverLine line, string cover) =>
        Phrases.Fill(
            words[line.State is CoverState.Own ? "{0}: that would be {1}'s own question" : "{0}: it waits"].Value,
            [Sentence.Typed(line.Kind.DisplayName), Sentence.Typed(cover)]
        );

    /// <summary>How much is the lead's own.</summary>
    /// <param name="line">The kind.</param>
    public string? LeadsOwn(CoverLine line) =>
        line is { LeadsOwn: { } own, Measure: { } measure }
            ? words["You yourself may decide up to {0}", Amount(line, measure, own).ToString()].Value
            : null;

    /// <summary>An amount of the main number of a kind.</summary>
    private Sentence Amount(CoverLine line, Fact measure, decimal amount) =>
        (measure.Currency ?? line.Agreement.Currency) is { } currency && measure.Kind is FactKind.Money
            ? Sentence.Of(Amounts.Money(amount, currency, CultureInfo.CurrentCulture))
            : new Values(phrases, CultureInfo.CurrentCulture).At(measure, amount);
}
