using System.Globalization;
using Remit.Documents.Agreements;
using Remit.Documents.Reading;
using Remit.Rules;

namespace Remit.Documents.Writing;

/// <summary>
/// Writes the top of a document. What silence means, how long an answer may take and what can be undone are written even
/// where they are the defaults: two people agree to what stands there.
/// </summary>
internal sealed class RootWriter(YamlLines lines)
{
    public void Write(Agreement agreement)
    {
        lines.Text("remit", RootReader.Form);
        lines.Raw("between", Flow.Map(("contributor", agreement.Contributor), ("lead", agreement.Lead)));
        lines.Items("others", agreement.Others, WriteOther);
        lines.Text("currency", agreement.Currency?.Code);
        lines.Texts("rates", [.. agreement.Rates.Select(RateText.Write)]);
        lines.Raw("in_force", InForce(agreement.InForce));
        lines.Text("check_in", agreement.CheckIn is { } rhythm ? Vocabulary.Rhythms.Of(rhythm) : null);
        lines.Text("note", agreement.Note is { } day ? Vocabulary.Days.Of(day) : null);
        lines.Text("answer_within", SpanText.Write(agreement.AnswerWithin));
        lines.Text("silence", Vocabulary.Silences.Of(agreement.Silence));
        lines.Text("cover", agreement.Cover);
        WriteFrame(agreement.Frame);
        lines.Texts("boundaries", agreement.Boundaries);
        WriteGrowth(agreement.Growth);
        lines.Items("areas", agreement.Areas, new AreaWriter(lines).Write);
    }

    private void WriteOther(OtherPerson other)
    {
        lines.Text("name", other.Name);
        lines.Text("as", other.As);
    }

    private static string InForce(InForce dates) =>
        Flow.Map(("from", DayText.Write(dates.From)), ("review", Day(dates.Review)), ("until", Day(dates.Until)));

    private void WriteFrame(Frame? frame)
    {
        if (frame is null or { AutonomyMeans: null, FreedomWouldBe: null, AskedBecause: null, GrantedBecause: null })
        {
            return;
        }

        lines.Map(
            "frame",
            () =>
            {
                lines.Text("autonomy_means", frame.AutonomyMeans);
                lines.Text("freedom_would_be", frame.FreedomWouldBe);
                lines.Text("asked_because", frame.AskedBecause);
                lines.Text("granted_because", frame.GrantedBecause);
            }
        );
    }

    private void WriteGrowth(Growth? growth)
    {
        if (growth is null or { StepUp: null, Looks: null, LooksAtAll: false })
        {
            return;
        }

        lines.Map(
            "growth",
            () =>
            {
                lines.Raw("step_up", growth.StepUp is { } step ? StepUp(step) : null);
                lines.Text(
                    "looks",
                    growth.LooksAtAll ? GrowthReader.All : growth.Looks?.ToString(CultureInfo.InvariantCulture)
                );
            }
        );
    }

    private static string StepUp(StepUp step) =>
        Flow.Map(
            ("known", step.Known.ToString(CultureInfo.InvariantCulture)),
            ("days", step.Days.ToString(CultureInfo.InvariantCulture)),
            ("bound", NumberText.Write(step.Bound))
        );

    private static string? Day(DateOnly? day) => day is { } date ? DayText.Write(date) : null;
}
