using Remit.Rules;

namespace Remit.Cli;

/// <summary>An area in plain sentences.</summary>
/// <param name="agreement">The agreement it belongs to.</param>
/// <param name="people">What people are called.</param>
/// <param name="area">The area.</param>
internal sealed class AreaSentences(Agreement agreement, People people, Area area)
{
    private const string Indent = "  ";

    private string Contributor => people.Call(agreement.Contributor);

    /// <summary>Every line.</summary>
    public IEnumerable<TextLine> All() =>
        [
            "",
            new TextLine(area.Name, Tone.Heading),
            .. AgreementSentences.Listed("What should come of it:", [.. area.Outcomes.Select(Outcome)], Indent),
            .. AgreementSentences.Listed("Fixed:", area.Fixed, Indent),
            .. AgreementSentences.Listed($"{Contributor}'s own:", area.Yours, Indent),
            .. AgreementSentences.Listed("Asked first:", area.Ask, Indent),
            .. AgreementSentences.Listed($"{Contributor} answers for:", area.AnswersFor, Indent),
            .. AgreementSentences.Listed($"{Contributor} needs:", area.Needs, Indent),
            .. AgreementSentences.Listed($"{people.Call(agreement.Lead)} will:", area.LeadWill, Indent),
            .. AgreementSentences.Listed("Boundaries:", area.Boundaries, Indent),
            .. area.Decisions.SelectMany(kind => new KindSentences(agreement, people, kind).All()),
        ];

    private static string Outcome(Outcome outcome)
    {
        if (outcome.Measure is not { } measure)
        {
            return outcome.Text;
        }

        (string Label, decimal? Figure)[] figures =
        [
            ("now", measure.Baseline),
            ("target", measure.Target),
            (measure.LowerIsBetter ? "never above" : "never below", measure.Floor),
        ];
        var said = figures
            .Where(part => part.Figure is not null)
            .Select(part => $"{part.Label} {NumberText.Write(part.Figure!.Value)}");
        var unit = measure.Unit is { } name ? $" ({name})" : "";
        return $"{outcome.Text}{unit}: {string.Join(", ", said)}".TrimEnd(':', ' ');
    }
}
