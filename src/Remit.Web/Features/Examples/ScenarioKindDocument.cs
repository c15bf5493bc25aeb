using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Web.Features.Examples;

/// <summary>Turns the short form of a kind into the rules of one day.</summary>
internal sealed class ScenarioKindDocument(Scenario scenario, ScenarioKind kind, DateOnly day)
{
    public const string AmountKey = "amount";

    private readonly ScenarioState state = ScenarioState.Of(scenario, kind, day);

    private bool HasAmount => state.Limits.Count > 0 || kind.Limits.Count > 0;

    public DecisionKind Write() =>
        new(kind.Key, [.. Facts()], [.. Grants()], [.. Caps()])
        {
            Title = kind.Title,
            Reversible = kind.Reversible switch
            {
                "false" => Reversibility.No,
                "partly" => Reversibility.Partly,
                _ => Reversibility.Yes,
            },
            Decider = kind.Decider is { } decider ? scenario.Person(decider).Name : null,
            Advisers = [.. kind.Advisers.Select(key => scenario.Person(key).Name)],
            Deputy = Deputy(),
            Subject = "What it is about",
            AnswerWithin = new Span(kind.AnswerHours, SpanUnit.WorkingHours),
            OnSilence = state.OnSilence,
            TellAtOnceIf = [.. kind.TellIf],
        };

    /// <summary>The key of the fact that stands for a condition.</summary>
    public static string ConditionKey(int index) => $"condition_{index + 1}";

    /// <summary>The key of the fact that stands for one part of an emergency.</summary>
    public static string EmergencyKey(int index) => $"emergency_{index + 1}";

    private string? Deputy() =>
        scenario.Events.LastOrDefault(one =>
            one.Kind == "deputy_named" && one.Date <= day && one.Types.Contains(kind.Key)
        )
            is { Who: { } who }
            ? scenario.Person(who).Name
            : null;

    private IEnumerable<Fact> Facts()
    {
        if (HasAmount)
        {
            yield return Amount();
        }

        for (var i = 0; i < kind.Conditions.Count; i++)
        {
            yield return YesNo(ConditionKey(i), kind.Conditions[i]);
        }

        for (var i = 0; i < (kind.EmergencyRule?.If.Count ?? 0); i++)
        {
            yield return YesNo(EmergencyKey(i), kind.EmergencyRule!.If[i]);
        }
    }

    private Fact Amount()
    {
        var limit = (state.Limits.Count > 0 ? state.Limits : kind.Limits)[0];
        var currency = Currency.Find(limit.Unit.Split('/')[0]);
        var factKind = limit.Unit switch
        {
            "percent" => FactKind.Percent,
            "days" => FactKind.Days,
            _ => currency is null ? FactKind.Number : FactKind.Money,
        };
        return new Fact
        {
            Key = AmountKey,
            Kind = factKind,
            Ask = factKind switch
            {
                FactKind.Money => "How much is it",
                FactKind.Days => "How many days",
                FactKind.Percent => "How many in a hundred",
                _ => "How many",
            },
            Currency = currency,
            Unit = factKind == FactKind.Number ? limit.Unit : null,
            CountsPerYear = limit.Annualise,
        };
    }

    private static Fact YesNo(string key, string ask) =>
        new()
        {
            Key = key,
            Kind = FactKind.YesNo,
            Ask = ask,
        };

    private IEnumerable<Grant> Grants()
    {
        yield return Main("main", state);
        if (state.Before is { } before)
        {
            yield return Main("before", before);
        }

        yield return new Grant(Lower(state.Level, LevelKeys.Find(kind.Above)!.Value)) { Id = "rest" };
        if (kind.EmergencyRule is { } rule)
        {
            yield return new Grant(state.Level > Level.DecideTell ? state.Level : Level.DecideTell)
            {
                Id = "emergency",
                IsEmergency = true,
                When = [.. rule.If.Select((_, index) => IsYes(EmergencyKey(index)))],
                Tell = new Tell(scenario.LeadOn(day).Name, Span.AtOnce),
                Words = string.Join("; ", rule.Then),
            };
        }
    }

    private Grant Main(string id, ScenarioState on) =>
        new(on.Level)
        {
            Id = id,
            When =
            [
                .. on
                    .Limits.Where(limit => limit.IsItem)
                    .Select(limit => new Condition(AmountKey, [Interval.UpTo(limit.Amount)])),
                .. kind.Conditions.Select((_, index) => IsYes(ConditionKey(index))),
            ],
            Limits = [.. on.Limits.Where(limit => !limit.IsItem).Select(Running)],
            Trial = on.Trial,
            IrreversibleOk = kind.IrreversibleOk,
        };

    private static Limit Running(ScenarioLimit limit)
    {
        var basis = limit.Basis switch
        {
            "day" => new Basis(BasisUnit.Day),
            "week" => new Basis(BasisUnit.Week),
            "month" => new Basis(BasisUnit.Month),
            "quarter" => new Basis(BasisUnit.Quarter),
            "year" => new Basis(BasisUnit.Year),
            "agreement" => new Basis(BasisUnit.Agreement),
            _ => throw new FormatException($"A limit has no basis '{limit.Basis}'."),
        };
        return new Limit(AmountKey, basis, null, limit.Amount, IsIncluded: true);
    }

    private static Condition IsYes(string key) => new(key, ["yes"], isNegated: false);

    private static Level Lower(Level left, Level right) => left < right ? left : right;

    /// <summary>Above what the lead may give alone, the named people agree together.</summary>
    private IEnumerable<Cap> Caps()
    {
        ImmutableArray<string> needed =
        [
            .. scenario
                .Decisions.Where(decision => decision.Type == kind.Key)
                .SelectMany(decision => decision.ApprovalsNeeded)
                .Distinct(StringComparer.Ordinal),
        ];
        var lead = scenario.LeadOn(day).Key;
        if (needed.IsEmpty || scenario.Grants.Find(holding => holding.Holder == lead) is not { } held)
        {
            yield break;
        }

        yield return new Cap(Level.AskFirst)
        {
            Id = "above_lead",
            When = [new Condition(AmountKey, [Interval.From(InCurrencyOfKind(held), included: false)])],
            GoFrom = new GoFrom([.. needed.Select(key => scenario.Person(key).Name)], needed.Length),
            Why = "More than one of them may give alone",
        };
    }

    private decimal InCurrencyOfKind(Scenario.Holding held)
    {
        var own = Amount().Currency?.Code;
        return own is null || own == held.Unit
            ? held.Amount
            : held.Amount * ScenarioRates.Units(held, own) / ScenarioRates.Units(held, held.Unit);
    }
}
