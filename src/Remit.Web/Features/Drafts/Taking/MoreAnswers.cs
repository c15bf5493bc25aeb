using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Web.Features.Drafts;

/// <summary>Reads out of an area what a line may say behind <em>More</em>; what the area does not say is answered with nothing.</summary>
internal static class MoreAnswers
{
    /// <summary>The answers: each of <see cref="LineAnswers.OfMore"/>.</summary>
    /// <param name="area">The area.</param>
    /// <param name="kind">Its kind of decision.</param>
    public static GivenAnswers Of(Area area, DecisionKind kind)
    {
        var (mine, next, rest) = (Find(kind, LineKind.Mine), Find(kind, LineKind.Next), Find(kind, LineKind.Rest));
        var other = mine?.Limits.FirstOrDefault(limit => limit.Basis.Unit is not BasisUnit.Month);
        (string Name, string? Said)[] said =
        [
            (LineAnswers.How, KeyOf((mine ?? rest)?.Level, Level.DecideTell)),
            (LineAnswers.Beyond, mine is null ? null : KeyOf(rest?.Level, Level.AskFirst)),
            (LineAnswers.NextUpTo, EndOf(next) is { } end ? Answered.Write(end) : null),
            (LineAnswers.Next, KeyOf(next?.Level, null)),
            (LineAnswers.Only, Asked(kind, LineKind.Only)),
            (LineAnswers.Except, Asked(kind, LineKind.Except)),
            (LineAnswers.Most, other is null ? null : Answered.Write(other.Bound)),
            (LineAnswers.MostPer, other?.Basis.Unit.ToString()),
            (LineAnswers.Undo, kind.Reversible is Reversibility.Yes ? null : kind.Reversible.ToString()),
            (LineAnswers.UndoWhy, mine?.IrreversibleOk),
            (LineAnswers.AtOnce, Lines(kind.TellAtOnceIf)),
            .. LineFigures.AnswersOf(area.Outcomes.FirstOrDefault(outcome => outcome.Measure is not null)),
            (LineAnswers.AnswersFor, Lines(area.AnswersFor)),
            (LineAnswers.Needs, Lines(area.Needs)),
            (LineAnswers.LeadWill, Lines(area.LeadWill)),
        ];
        return said.Aggregate(GivenAnswers.None, (given, one) => given.With(one.Name, one.Said ?? ""));
    }

    /// <summary>The grant with an id; null where there is none.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="id">The id.</param>
    public static Grant? Find(DecisionKind kind, string id) =>
        kind.Grants.FirstOrDefault(grant => string.Equals(grant.Id, id, StringComparison.Ordinal));

    /// <summary>Up to where a grant goes; null where it has no such end.</summary>
    /// <param name="grant">The grant.</param>
    public static decimal? EndOf(Grant? grant) =>
        grant?.When.FirstOrDefault(condition => condition.Ranges.Length == 1) is { Ranges: [{ High.At: var end }] }
            ? end
            : null;

    private static string? KeyOf(Level? level, Level? usual) =>
        level is { } said && level != usual ? LevelKeys.Of(said) : null;

    private static string? Asked(DecisionKind kind, string name) =>
        Lines([
            .. kind
                .Facts.Where(fact => fact.Key.StartsWith($"{name}_", StringComparison.Ordinal))
                .Select(fact => fact.Ask ?? ""),
        ]);

    private static string? Lines(ImmutableArray<string> sentences) =>
        sentences.IsEmpty ? null : string.Join('\n', sentences);
}
