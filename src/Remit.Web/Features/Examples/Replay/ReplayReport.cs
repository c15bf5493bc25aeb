using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.Decisions;
using Remit.Web.Features.Proposals.Starts;

namespace Remit.Web.Features.Examples;

/// <summary>What the product computed from a played scenario, section by section, in the form of an expected file.</summary>
internal sealed class ReplayReport(Scenario scenario, ScenarioPlay play)
{
    /// <summary>The sections, in order.</summary>
    public async Task<Dictionary<string, object?>> WriteAsync(
        IServiceProvider services,
        CancellationToken cancellationToken
    )
    {
        var db = services.GetRequiredService<RemitDb>();
        var written = await db.Set<Decision>().AsNoTracking().ToDictionaryAsync(one => one.Id, cancellationToken);
        var decisions = scenario.Decisions.Select(one => (Scene: one, Entry: written[play.Decisions[one.Id]])).ToList();
        return new(StringComparer.Ordinal)
        {
            ["schema"] = "remit-expected/1",
            ["for"] = scenario.Id,
            ["counts"] = Counts(decisions),
            ["routes"] = decisions.ToDictionary(
                one => one.Scene.Id,
                one => (object?)RouteOf(one.Entry.Answer),
                StringComparer.Ordinal
            ),
            ["taken_differently"] = decisions
                .Where(one => one.Entry.TookInstead is not null)
                .Select(TakenDifferently)
                .ToList(),
            ["alignment_gaps"] = AlignmentGaps(),
            ["related_questions"] = await RelatedAsync(services, decisions, cancellationToken),
            ["month_sums"] = await new MonthSums(scenario, play, services).WriteAsync(cancellationToken),
        };
    }

    private static Dictionary<string, object?> Counts(List<(ScenarioDecision Scene, Decision Entry)> decisions) =>
        new(StringComparer.Ordinal)
        {
            ["decisions"] = decisions.Count,
            ["by_result"] = Tally(decisions.Select(one => ScenarioResults.WordOf(one.Entry.Result?.Kind))),
            ["by_route"] = Tally(decisions.Select(one => RouteOf(one.Entry.Answer))),
        };

    private List<object> AlignmentGaps() =>
        [
            .. from kind in scenario.Types
            from start in play.Starts
            where start.Kind == kind.Key
            select new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["type"] = kind.Key,
                ["contributor"] = LevelKeys.Of(start.Contributor),
                ["lead"] = LevelKeys.Of(start.Lead),
                ["gap"] = start.Gap,
                ["start"] = LevelKeys.Of(BothStarts.LevelOf(play.First!.FindDecision(kind.Key)!)),
                ["talk_first"] = start.TalkFirst,
            },
        ];

    private static Dictionary<string, object?> Tally(IEnumerable<string> words) =>
        words
            .GroupBy(word => word, StringComparer.Ordinal)
            .OrderBy(word => word.Key, StringComparer.Ordinal)
            .ToDictionary(word => word.Key, word => (object?)word.Count(), StringComparer.Ordinal);

    private static string RouteOf(AnswerThen answer) =>
        answer.IsEmergency
            ? "emergency"
            : answer.Level switch
            {
                Level.NotCovered => "outside",
                Level.LeadDecides => "lead",
                Level.AskFirst => "ask",
                Level.Intend => "intend",
                _ => "alone",
            };

    private static Dictionary<string, object?> TakenDifferently((ScenarioDecision Scene, Decision Entry) one) =>
        new(StringComparer.Ordinal)
        {
            ["entry"] = one.Scene.Id,
            ["rule"] = RouteOf(one.Entry.Answer),
            ["took"] = one.Entry.TookInstead switch
            {
                TookInstead.DecidedAlone => "alone",
                TookInstead.Intended => "intend",
                _ => "ask",
            },
            ["unmet"] = one.Scene.ConditionsUnmet,
        };

    private async Task<List<object>> RelatedAsync(
        IServiceProvider services,
        List<(ScenarioDecision Scene, Decision Entry)> decisions,
        CancellationToken cancellationToken
    )
    {
        var related = services.GetRequiredService<RelatedDecisions>();
        var sceneOf = decisions.ToDictionary(one => one.Entry.Id, one => one.Scene.Id);
        var found = new List<object>();
        foreach (var (scene, entry) in decisions)
        {
            if (await related.FindAsync(entry, cancellationToken) is { } group)
            {
                found.Add(
                    new Dictionary<string, object?>(StringComparer.Ordinal)
                    {
                        ["entry"] = scene.Id,
                        ["with"] = group.With.Select(one => sceneOf[one.Id]).ToList(),
                        ["together"] = group.Together,
                        ["limit"] = group.Limit,
                        ["unit"] = UnitOf(scene),
                        ["answer"] = entry.RelatedAnswer?.ToString().ToLower(CultureInfo.InvariantCulture),
                    }
                );
            }
        }

        return found;
    }

    /// <summary>The unit as the scenario writes it, which may say a period the agreement does not.</summary>
    private string? UnitOf(ScenarioDecision decision) =>
        ScenarioState
            .Of(scenario, scenario.Kind(decision.Type)!, decision.Date)
            .Limits.Find(limit => limit.IsItem)
            ?.Unit;
}
