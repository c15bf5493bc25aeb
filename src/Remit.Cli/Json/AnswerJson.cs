using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Cli;

/// <summary>An answer as one JSON object. Every property is always there, in this order; docs/cli.md says what each means.</summary>
internal sealed record AnswerJson
{
    public required string Kind { get; init; }

    public required DateOnly AsOf { get; init; }

    public string? Level { get; init; }

    public required ImmutableArray<string> Possible { get; init; }

    public required int Exit { get; init; }

    public string? Grant { get; init; }

    public string? Cap { get; init; }

    public bool Emergency { get; init; }

    public ImmutableArray<ClauseJson> Clauses { get; init; } = [];

    public ImmutableArray<LeftJson> Left { get; init; } = [];

    public ImmutableArray<DutyJson> Duties { get; init; } = [];

    public ImmutableArray<string> Advice { get; init; } = [];

    public ImmutableArray<GoFromJson> GoFrom { get; init; } = [];

    public required string Ask { get; init; }

    public DateOnly? Until { get; init; }

    public ImmutableArray<NearMissJson> NearMisses { get; init; } = [];

    public ImmutableArray<string> Missing { get; init; } = [];

    public string? Next { get; init; }

    public ImmutableArray<string> Boundaries { get; init; } = [];

    public required ImmutableArray<string> Notes { get; init; }

    /// <summary>An answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="exit">Its exit code.</param>
    /// <param name="notes">Its further lines.</param>
    public static AnswerJson Of(Answer answer, int exit, ImmutableArray<string> notes) =>
        new()
        {
            Kind = answer.Kind.Name,
            AsOf = answer.AsOf,
            Level = answer.Level is { } level ? LevelKeys.Of(level) : null,
            Possible = [.. answer.Possible.Select(LevelKeys.Of)],
            Exit = exit,
            Grant = answer.Grant?.Id,
            Cap = answer.Cap?.Id,
            Emergency = answer.IsEmergency,
            Clauses = [.. answer.Clauses.Select(ClauseJson.Of)],
            Left = [.. answer.Left.Select(LeftJson.Of)],
            Duties = [.. answer.Duties.Select(DutyJson.Of)],
            Advice = [.. AdviceOf(answer)],
            GoFrom = [.. answer.GoFrom.Select(GoFromJson.Of)],
            Ask = answer.Ask,
            Until = answer.Until,
            NearMisses = [.. answer.NearMisses.Select(NearMissJson.Of)],
            Missing = [.. answer.Missing.Select(fact => fact.Key)],
            Next = answer.Next?.Key,
            Boundaries = answer.Boundaries,
            Notes = notes,
        };

    /// <summary>The answer for a date on which the agreement does not stand.</summary>
    /// <param name="kind">The kind asked about.</param>
    /// <param name="asOf">The date.</param>
    /// <param name="ask">Whom to ask.</param>
    /// <param name="note">Since or until when it does not stand.</param>
    public static AnswerJson OutOfForce(string kind, DateOnly asOf, string ask, string note)
    {
        var level = LevelKeys.Of(Rules.Level.NotCovered);
        return new()
        {
            Kind = kind,
            AsOf = asOf,
            Level = level,
            Possible = [level],
            Exit = ExitCode.NotCovered,
            Ask = ask,
            Notes = [note],
        };
    }

    private static IEnumerable<string> AdviceOf(Answer answer) =>
        answer
            .Duties.Where(duty => duty is { Kind: DutyKind.Advice, IsConditional: false })
            .Select(duty => duty.Who)
            .Distinct(StringComparer.Ordinal);
}
