using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Web.Features.Asking;

/// <summary>An answer as the API writes it, in the words of the command line's <c>--json</c>.</summary>
public sealed record AnswerBody
{
    /// <summary>The kind asked about.</summary>
    public required string Kind { get; init; }

    /// <summary>The contributor's day it was asked for.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The level, such as <c>decide_tell</c>; null unless certain.</summary>
    public string? Level { get; init; }

    /// <summary>Every level still possible, lowest first.</summary>
    public required ImmutableArray<string> Possible { get; init; }

    /// <summary>The clause it rests on.</summary>
    public string? Grant { get; init; }

    /// <summary>The clause that lowered it.</summary>
    public string? Cap { get; init; }

    /// <summary>The pause the kind is in; null when it is in none. Why is read on the page alone.</summary>
    public PauseLine? Pause { get; init; }

    /// <summary>Whether it rests on what was agreed for emergencies.</summary>
    public bool Emergency { get; init; }

    /// <summary>How every clause read: grants, then caps, in file order.</summary>
    public required ImmutableArray<ClauseLine> Clauses { get; init; }

    /// <summary>What is left of running limits.</summary>
    public required ImmutableArray<LeftLine> Left { get; init; }

    /// <summary>What it asks of the person who decides.</summary>
    public required ImmutableArray<DutyLine> Duties { get; init; }

    /// <summary>Whose advice is asked before.</summary>
    public required ImmutableArray<string> Advice { get; init; }

    /// <summary>The named gos it takes, all of them; empty means the decider's.</summary>
    public required ImmutableArray<GoLine> GoFrom { get; init; }

    /// <summary>Whom to ask.</summary>
    public required string Ask { get; init; }

    /// <summary>The last day on which it holds; null when no end is known.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Grants that fail on one fact alone.</summary>
    public required ImmutableArray<MissLine> NearMisses { get; init; }

    /// <summary>The facts that can still change it, in file order.</summary>
    public required ImmutableArray<string> Missing { get; init; }

    /// <summary>The fact to find out next.</summary>
    public string? Next { get; init; }

    /// <summary>Sentences that must stay untouched for it to hold.</summary>
    public required ImmutableArray<string> Boundaries { get; init; }

    /// <summary>Further lines.</summary>
    public required ImmutableArray<string> Notes { get; init; }

    /// <summary>A pause: who paused it, and its last day.</summary>
    public sealed record PauseLine(string? By, DateOnly? Until);

    /// <summary>How a clause read.</summary>
    public sealed record ClauseLine(string Id, string Is, string Level, ClauseState State);

    /// <summary>What is left of a limit.</summary>
    public sealed record LeftLine(
        string Grant,
        string Measure,
        string Basis,
        string? Per,
        DateOnly From,
        DateOnly To,
        decimal Used,
        decimal Limit,
        decimal Left,
        string? Unit
    );

    /// <summary>A duty.</summary>
    public sealed record DutyLine(DutyKind Kind, string Who, string? Within, string? Clause, bool OnlyIf);

    /// <summary>A go.</summary>
    public sealed record GoLine(ImmutableArray<string> Of, int Needed);

    /// <summary>A near miss.</summary>
    public sealed record MissLine(string Grant, string Fact, string Given, string Needs, string Level);

    /// <summary>The body of an answer.</summary>
    /// <param name="answer">The answer.</param>
    public static AnswerBody Of(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new()
        {
            Kind = answer.Kind.Name,
            AsOf = answer.AsOf,
            Level = answer.Level is { } level ? LevelKeys.Of(level) : null,
            Possible = [.. answer.Possible.Select(LevelKeys.Of)],
            Grant = answer.Grant?.Id,
            Cap = answer.Cap?.Id,
            Pause = answer.Pause is { } pause ? new(pause.By, pause.Until) : null,
            Emergency = answer.IsEmergency,
            Clauses = [.. answer.Clauses.Select(Line)],
            Left = [.. answer.Left.Select(Line)],
            Duties = [.. answer.Duties.Select(Line)],
            Advice =
            [
                .. answer
                    .Duties.Where(duty => duty.Kind == DutyKind.Advice)
                    .Select(duty => duty.Who)
                    .Distinct(StringComparer.Ordinal),
            ],
            GoFrom = [.. answer.GoFrom.Select(go => new GoLine(go.Names, go.Needed))],
            Ask = answer.Ask,
            Until = answer.Until,
            NearMisses = [.. answer.NearMisses.Select(Line)],
            Missing = [.. answer.Missing.Select(fact => fact.Key)],
            Next = answer.Next?.Key,
            Boundaries = answer.Boundaries,
            Notes = [.. answer.Notes.Select(note => note.Text)],
        };
    }

    private static ClauseLine Line(ClauseReading reading) =>
        new(reading.Clause.Id, reading.IsGrant ? "grant" : "cap", LevelKeys.Of(reading.Level), reading.State);

    private static LeftLine Line(LimitLeft left) =>
        new(
            left.Grant,
            left.Limit.Measure,
            left.Limit.Basis.ToString(),
            left.Scope ?? left.Limit.PerFact,
            left.From,
            left.To,
            left.Used,
            left.Limit.Bound,
            left.Left,
            left.Unit
        );

    private static DutyLine Line(Duty duty) =>
        new(duty.Kind, duty.Who, duty.Within?.ToString(), duty.ClauseId, duty.IsConditional);

    private static MissLine Line(NearMiss miss) =>
        new(miss.Grant, miss.Fact, miss.Given, miss.Needs, LevelKeys.Of(miss.Level));
}
