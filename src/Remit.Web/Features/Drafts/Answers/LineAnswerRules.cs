using Remit.Rules;

namespace Remit.Web.Features.Drafts;

/// <summary>Which answers about a line can be used, as they are kept.</summary>
internal static class LineAnswerRules
{
    /// <summary>Whether an answer can be used; no answer can.</summary>
    public static bool IsReadable(string name, string value) =>
        value.Length == 0
        || name switch
        {
            LineAnswers.PerMonth => string.Equals(value, Answered.None, StringComparison.Ordinal)
                || Answered.IsNumber(value),
            LineAnswers.UpTo or LineAnswers.Times or LineAnswers.Many or LineAnswers.NextUpTo or LineAnswers.Most =>
                Answered.IsNumber(value),
            LineAnswers.Baseline or LineAnswers.Target or LineAnswers.Floor => Answered.IsNumber(value),
            LineAnswers.Measured => value.Length <= LineFigures.LongestName,
            LineAnswers.MeasuredIn => value.Length <= LineFigures.LongestUnit,
            LineAnswers.Area => value.Length <= LineHeadings.Longest,
            LineAnswers.Better => value is LineFigures.Lower or LineFigures.Higher,
            LineAnswers.How or LineAnswers.Next => LevelKeys.Find(value) is not (null or Level.NotCovered),
            LineAnswers.Beyond => LevelKeys.Find(value) is Level.AskFirst or Level.LeadDecides,
            LineAnswers.MostPer => LineAnswers.Stretches.Contains(value, StringComparer.Ordinal),
            LineAnswers.Undo => Answered.Named<Reversibility>(value) is not null,
            _ when LineAnswers.Lists.Contains(name, StringComparer.Ordinal) => LineMore.SentencesIn(value).Length
                <= LineMore.MostSentences,
            LineAnswers.Measure => Answered.Named<Measure>(value) is not null,
            LineAnswers.Different => LineAnswers.Differences.Contains(value, StringComparer.Ordinal),
            LineAnswers.SaidOn or LineAnswers.AskAgain => DraftDays.Read(value) is not null,
            _ => true,
        };
}
