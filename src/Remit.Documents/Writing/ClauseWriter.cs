using System.Collections.Immutable;
using Remit.Documents.Clauses;
using Remit.Documents.Reading;
using Remit.Rules;

namespace Remit.Documents.Writing;

/// <summary>Writes the grants and caps of one kind.</summary>
internal sealed class ClauseWriter(YamlLines lines, DecisionKind kind)
{
    public void WriteGrant(Grant grant)
    {
        lines.Text("id", grant.Id);
        lines.Text("level", LevelKeys.Of(grant.Level));
        WriteWhen(grant);
        lines.Texts("limits", [.. grant.Limits.Select(limit => LimitText.Write(limit, kind.Facts))]);
        WriteDuties(grant);
        lines.Raw("trial", grant.Trial is { } trial ? Trial(trial) : null);
        lines.Text("irreversible_ok", grant.IrreversibleOk);
        lines.Text("emergency", grant.IsEmergency ? Vocabulary.YesNo.Of(true) : null);
        WriteWords(grant);
    }

    public void WriteCap(Cap cap)
    {
        lines.Text("id", cap.Id);
        lines.Text("at_most", LevelKeys.Of(cap.Level));
        WriteWhen(cap);
        WriteDuties(cap);
        WriteWords(cap);
    }

    /// <summary>Writes conditions as entries, each on its own line.</summary>
    public void WriteConditions(ImmutableArray<Condition> conditions)
    {
        foreach (var condition in conditions)
        {
            lines.Raw(condition.Fact, ConditionYaml.Write(kind.FindFact(condition.Fact)!, condition));
        }
    }

    private void WriteWhen(Clause clause)
    {
        if (!clause.When.IsEmpty)
        {
            lines.Map("when", () => WriteConditions(clause.When));
        }
    }

    private void WriteDuties(Clause clause)
    {
        lines.Raw("tell", clause.Tell is { } tell ? Tell(tell) : null);
        lines.Names("advice", clause.Advice);
        lines.Raw("go_from", clause.GoFrom is { } go ? GoFrom(go) : null);
        lines.Text("from", Day(clause.From));
        lines.Text("until", Day(clause.Until));
    }

    private void WriteWords(Clause clause)
    {
        lines.Text("why", clause.Why);
        lines.Text("words", clause.Words);
    }

    private static string Tell(Tell tell) =>
        Flow.Map(("who", tell.Who), ("within", tell.Within is { } within ? SpanText.Write(within) : null));

    private static string GoFrom(GoFrom go)
    {
        var key =
            go.IsAll ? GoFromReader.All
            : go.Needed == 1 ? GoFromReader.Any
            : GoFromReader.KeyOf(go.Needed);
        return $"{{ {key}: {Flow.List(go.Names.Select(Flow.Text))} }}";
    }

    private static string Trial(Trial trial) =>
        Flow.Map(("until", DayText.Write(trial.Until)), ("then", Vocabulary.AfterTrials.Of(trial.Then)));

    private static string? Day(DateOnly? day) => day is { } date ? DayText.Write(date) : null;
}
