using Remit.Documents.Reading;
using Remit.Rules;

namespace Remit.Documents.Writing;

/// <summary>Writes one area.</summary>
internal sealed class AreaWriter(YamlLines lines)
{
    public void Write(Area area)
    {
        lines.Text("area", area.Name);
        lines.Texts("fixed", area.Fixed);
        lines.Texts("yours", area.Yours);
        lines.Texts("ask", area.Ask);
        lines.Texts("answers_for", area.AnswersFor);
        lines.Texts("needs", area.Needs);
        lines.Texts("lead_will", area.LeadWill);
        lines.Texts("boundaries", area.Boundaries);
        lines.Items("outcomes", area.Outcomes, WriteOutcome);
        lines.Items("decisions", area.Decisions, new KindWriter(lines).Write);
    }

    private void WriteOutcome(Outcome outcome)
    {
        if (outcome.Measure is not { } measure)
        {
            lines.Item(outcome.Text);
            return;
        }

        lines.Text("measure", outcome.Text);
        lines.Text("unit", measure.Unit);
        lines.Text("better", Vocabulary.Better.Of(measure.LowerIsBetter));
        lines.Text("baseline", Number(measure.Baseline));
        lines.Text("target", Number(measure.Target));
        lines.Text("floor", Number(measure.Floor));
    }

    private static string? Number(decimal? number) => number is { } value ? NumberText.Write(value) : null;
}
