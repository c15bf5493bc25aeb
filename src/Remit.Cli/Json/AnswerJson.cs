using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Cli;

/// <summary>An answer as one JSON object. Every property is always there, in this order; docs/cli.md says what each means.</summary>
internal sealed record AnswerJson(
    string Kind,
    DateOnly AsOf,
    string? Level,
    ImmutableArray<string> Possible,
    int Exit,
    string? Grant,
    string? Cap,
    bool Emergency,
    ImmutableArray<ClauseJson> Clauses,
    ImmutableArray<LeftJson> Left,
    ImmutableArray<DutyJson> Duties,
    ImmutableArray<string> Advice,
    ImmutableArray<GoFromJson> GoFrom,
    string Ask,
    DateOnly? Until,
    ImmutableArray<NearMissJson> NearMisses,
    ImmutableArray<string> Missing,
    string? Next,
    ImmutableArray<string> Boundaries,
    ImmutableArray<string> Notes
)
{
    /// <summary>An answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="exit">Its exit code.</param>
    /// <param name="notes">Its further lines.</param>
    public static AnswerJson Of(Answer answer, int exit, ImmutableArray<string> notes) =>
        new(
            answer.Kind.Name,
            answer.AsOf,
            answer.Level is { } level ? LevelKeys.Of(level) : null,
            [.. answer.Possible.Select(LevelKeys.Of)],
            exit,
            answer.Grant?.Id,
            answer.Cap?.Id,
            answer.IsEmergency,
            [.. answer.Clauses.Select(ClauseJson.Of)],
            [.. answer.Left.Select(LeftJson.Of)],
            [.. answer.Duties.Select(DutyJson.Of)],
            [.. AdviceOf(answer)],
            [.. answer.GoFrom.Select(GoFromJson.Of)],
            answer.Ask,
            answer.Until,
            [.. answer.NearMisses.Select(NearMissJson.Of)],
            [.. answer.Missing.Select(fact => fact.Key)],
            answer.Next?.Key,
            answer.Boundaries,
            notes
        );

    /// <summary>The answer for a date on which the agreement does not stand.</summary>
    /// <param name="kind">The kind asked about.</param>
    /// <param name="asOf">The date.</param>
    /// <param name="ask">Whom to ask.</param>
    /// <param name="note">Since or until when it does not stand.</param>
    public static AnswerJson OutOfForce(string kind, DateOnly asOf, string ask, string note)
    {
        var level = LevelKeys.Of(Rules.Level.NotCovered);
        return new(
            kind,
            asOf,
            level,
            [level],
            ExitCode.NotCovered,
            Grant: null,
            Cap: null,
            Emergency: false,
            [],
            [],
            [],
            [],
            [],
            ask,
            Until: null,
            [],
            [],
            Next: null,
            [],
            [note]
        );
    }

    private static IEnumerable<string> AdviceOf(Answer answer) =>
        answer
            .Duties.Where(duty => duty is { Kind: DutyKind.Advice, IsConditional: false })
            .Select(duty => duty.Who)
            .Distinct(StringComparer.Ordinal);
}
