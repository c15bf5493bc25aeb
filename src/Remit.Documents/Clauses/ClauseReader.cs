using System.Collections.Immutable;
using Remit.Documents.Facts;
using Remit.Documents.Reading;
using Remit.Rules;

namespace Remit.Documents.Clauses;

/// <summary>Reads the grants and caps of one kind.</summary>
/// <param name="scope">What is known of the document.</param>
/// <param name="facts">The facts of the kind.</param>
/// <param name="decider">Whom <c>who: lead</c> means.</param>
internal sealed class ClauseReader(Scope scope, FactTable facts, string? decider)
{
    /// <summary>The text by which a clause names the kind's decider.</summary>
    public const string TheDecider = "lead";

    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);

    private Errors Errors => scope.Errors;

    /// <summary>A grant; null when it is no map.</summary>
    public Grant? ReadGrant(Located at)
    {
        if (Mapping.Open(at, Keys.Grant, Errors) is not { } map)
        {
            return null;
        }

        var level = ReadLevel(map, "level");
        var (from, until) = ReadDates(map);
        return new Grant(level ?? Level.LeadDecides)
        {
            Id = ReadId(map),
            When = ReadWhen(map),
            Limits = new LimitsReader(Errors, facts).Read(map),
            Tell = ReadTell(map),
            Advice = scope.People.AllOf(map, "advice"),
            GoFrom = ReadGoFrom(map, level),
            From = from,
            Until = until,
            Trial = ReadTrial(map, from),
            IrreversibleOk = map.Text("irreversible_ok"),
            IsEmergency = map.Word("emergency", Vocabulary.YesNo) ?? false,
            Why = map.Text("why"),
            Words = map.Text("words"),
        };
    }

    /// <summary>A cap; null when it is no map.</summary>
    public Cap? ReadCap(Located at)
    {
        if (Mapping.Open(at, Keys.Cap, Errors) is not { } map)
        {
            return null;
        }

        var level = ReadLevel(map, "at_most");
        var (from, until) = ReadDates(map);
        return new Cap(level ?? Level.LeadDecides)
        {
            Id = ReadId(map),
            When = ReadWhen(map),
            Tell = ReadTell(map),
            Advice = scope.People.AllOf(map, "advice"),
            GoFrom = ReadGoFrom(map, level),
            From = from,
            Until = until,
            Why = map.Text("why"),
            Words = map.Text("words"),
        };
    }

    private string ReadId(Mapping map)
    {
        if (
            map.Require("id", "a name for the clause, used in answers") is not { } at
            || Scalars.Name(at, Errors) is not { } id
        )
        {
            return "";
        }

        if (!ids.TryAdd(id, at.Node.At.Line))
        {
            Errors.Add(at, "id-twice", $"There is a clause '{id}' already.", $"the first is on line {ids[id]}");
        }

        return id;
    }

    private Level? ReadLevel(Mapping map, string key) =>
        map.Require(key, string.Join(", ", Vocabulary.Levels.All)) is { } at
            ? Scalars.ReadValue(at, LevelOf, Errors)
            : null;

    private static Result<Level> LevelOf(string text) =>
        LevelKeys.Find(text) is { } level and not Level.NotCovered
            ? level
            : new Problem(
                "unknown-level",
                text,
                $"There is no level '{text}'.",
                Nearest.Hint(text, Vocabulary.Levels.All)
            );

    private ImmutableArray<Condition> ReadWhen(Mapping map) =>
        map.Find("when") is { } when ? new ConditionsReader(Errors, facts).ReadBox(when) : [];

    private static (DateOnly? From, DateOnly? Until) ReadDates(Mapping map)
    {
        var (from, until) = (map.Day("from"), map.Day("until"));
        map.CheckOrder("from", from, "until", until);
        return (from, until);
    }

    private Tell? ReadTell(Mapping map)
    {
        if (map.Map("tell", Keys.Tell) is not { } tell)
        {
            return null;
        }

        var who = tell.Require("who", "who is told: a name, or lead");
        var within = tell.Span("within");
        if (who is { Text: TheDecider })
        {
            return new Tell(decider ?? "", within);
        }

        return who is { } at && scope.People.Read(at) is { } name ? new Tell(name, within) : null;
    }

    private GoFrom? ReadGoFrom(Mapping map, Level? level)
    {
        if (map.Find("go_from") is not { } at)
        {
            return null;
        }

        if (level is null or Level.AskFirst)
        {
            return new GoFromReader(scope).Read(at);
        }

        Errors.Add(
            at,
            "go-from-level",
            "'go_from' stands at ask_first only.",
            "deciding together is asking first, of named people"
        );
        return null;
    }

    private static Trial? ReadTrial(Mapping map, DateOnly? from)
    {
        if (map.Map("trial", Keys.Trial) is not { } trial)
        {
            return null;
        }

        const string Hint = "trial: { until: 2026-03-29, then: go back }";
        _ = (trial.Require("until", Hint), trial.Require("then", Hint));
        var (until, then) = (trial.Day("until"), trial.Word("then", Vocabulary.AfterTrials));
        map.CheckOrder("from", from, "trial", until);
        return until is { } last && then is { } after ? new Trial(last, after) : null;
    }
}
