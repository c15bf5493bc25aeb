using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>What an answer rests on (V3): the alternatives, the one taken, and the cap that lowered it.</summary>
internal sealed class Resting
{
    public Resting(Inquiry inquiry, ImmutableArray<ClauseReading> readings, Level? certain)
    {
        var holding = readings.Where(reading => reading.State == ClauseState.Holds).ToArray();
        var highest = holding
            .Where(reading => reading.IsGrant)
            .Select(reading => reading.Level)
            .Append(Level.NotCovered)
            .Max();
        if (certain is { } level && (highest == Level.NotCovered || highest < level))
        {
            return;
        }

        Alternatives =
        [
            .. holding
                .Where(reading => reading.IsGrant && reading.Level == highest)
                .Select(reading => (Grant)reading.Clause)
                .OrderBy(grant => grant.DutyCount)
                .ThenBy(grant => grant.Id, StringComparer.Ordinal),
        ];
        var lowest = holding.Where(reading => !reading.IsGrant).MinBy(reading => reading.Level);
        Cap =
            inquiry.IsPaused && (lowest is null || lowest.Level > Level.AskFirst) && highest > Level.AskFirst
                ? PauseCap(inquiry.Question.Pause!)
            : lowest?.Level < highest ? (Cap)lowest.Clause
            : null;
    }

    /// <summary>The grants of the winning level, the one taken first.</summary>
    public ImmutableArray<Grant> Alternatives { get; } = [];

    public Grant? Grant => Alternatives.FirstOrDefault();

    public Cap? Cap { get; }

    /// <summary>The other grants that would do as well.</summary>
    public IEnumerable<Note> Notes =>
        Alternatives
            .Skip(1)
            .Select(grant => new Note(NoteKind.Alternative, grant.Id, $"'{grant.Id}' would do as well."));

    private static Cap PauseCap(Pause pause) =>
        new(Level.AskFirst)
        {
            Id = Pause.ClauseId,
            Until = pause.Until,
            Why = pause.Reason,
        };
}
