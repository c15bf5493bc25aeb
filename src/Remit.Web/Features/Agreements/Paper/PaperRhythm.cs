using Microsoft.Extensions.Localization;
using Remit.Rules;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Agreements.Paper;

/// <summary>When the two look back, how long an answer may take, who covers: one sentence each.</summary>
internal sealed class PaperRhythm(
    IStringLocalizer<PaperWords> words,
    Phrases phrases,
    Agreement agreement,
    Reader reader
)
{
    private string Contributor => reader.Call(agreement.Contributor);

    private string Lead => reader.Call(agreement.Lead);

    // What counts where nobody spoke about it is no promise of the lead's.
    private bool SaysHowLong =>
        agreement.Silence is Silence.Proceed || agreement.AnswerWithin != Agreement.DefaultAnswerWithin;

    /// <summary>What is agreed, in the order of the week.</summary>
    public IEnumerable<Sentence> Sentences
    {
        get
        {
            if (agreement.CheckIn is { } rhythm)
            {
                yield return Sentence.Of(words[$"Check-in {rhythm}"]);
            }

            if (agreement.Note is { } day)
            {
                var name = reader.Culture.DateTimeFormat.GetDayName(day);
                yield return Sentence.Of(words["Note", Contributor, name, Lead]);
            }

            if (SaysHowLong)
            {
                var within = new Values(phrases, reader.Culture).Length(agreement.AnswerWithin).ToString();
                yield return Sentence.Of(words[$"Silence {agreement.Silence}", Lead, within]);
            }

            if (agreement.Cover is { } cover)
            {
                yield return Sentence.Of(words["Cover", reader.Call(cover), Lead]);
            }

            if (agreement.InForce.Review is { } review)
            {
                yield return Sentence.Of(words["Review", Days.Full(review, reader.Culture)]);
            }

            if (agreement.InForce.Until is { } until)
            {
                yield return Sentence.Of(words["Until", Days.Full(until, reader.Culture)]);
            }
        }
    }
}
