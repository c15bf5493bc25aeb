using System.Collections.Immutable;
using Remit.Rules;
using Remit.Web.Features.Decisions;
using Remit.Web.Features.People;
using Remit.Web.Features.Proposals.Starts;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Examples;

/// <summary>
/// Plays a scenario through the actions the pages post to, with the clock standing at each event. A change of lead is
/// a new pair: its text is the same, and its limits start anew (G5).
/// </summary>
internal sealed class ScenarioPlay(ScenarioHost host, Scenario scenario)
{
    private readonly ScenarioFacts facts = new(scenario);
    private readonly Dictionary<string, Person> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Guid> pairs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Guid> decisions = new(StringComparer.Ordinal);

    /// <summary>Who decides; there once the play has begun.</summary>
    public Person Contributor => people[scenario.Contributor.Key];

    /// <summary>Where the two would start with each kind, as it was open before they first agreed.</summary>
    public ImmutableArray<BothStarts> Starts { get; private set; }

    /// <summary>What they first agreed to.</summary>
    public Agreement? First { get; private set; }

    /// <summary>The pair with each lead, by the lead's key.</summary>
    public IReadOnlyDictionary<string, Guid> Pairs => pairs;

    /// <summary>The id under which each decision was written, by its id in the scenario.</summary>
    public IReadOnlyDictionary<string, Guid> Decisions => decisions;

    /// <summary>Plays everything up to an instant.</summary>
    /// <param name="until">The last instant played.</param>
    /// <param name="cancellationToken">Gives up between two events.</param>
    /// <exception cref="InvalidOperationException">An action refused what the scenario says; the message names both.</exception>
    public async Task RunAsync(DateTimeOffset until, CancellationToken cancellationToken)
    {
        host.Clock.Set(StartOf(scenario.Start));
        await host.InScopeAsync(WelcomeAsync, cancellationToken);
        foreach (var step in Steps().Where(step => step.At <= until))
        {
            host.Clock.Set(step.At);
            await host.InScopeAsync(step.Act, cancellationToken);
        }
    }

    private IEnumerable<ScenarioStep> Steps() =>
        Agreeing()
            .Concat(scenario.Decisions.Select(Deciding))
            .Concat(scenario.Decisions.SelectMany(Knowing))
            .OrderBy(step => Contributor.DayAt(step.At))
            .ThenBy(step => step.Phase);

    private IEnumerable<ScenarioStep> Agreeing()
    {
        var documents = new ScenarioDocuments(scenario);
        return documents.Days.Select(day => new ScenarioStep(
            StartOf(day),
            ScenarioPhase.Agreed,
            (services, cancellationToken) => AgreeAsync(services, documents.On(day), day, cancellationToken)
        ));
    }

    private ScenarioStep Deciding(ScenarioDecision decision) =>
        new(
            SettledAt(decision),
            ScenarioPhase.Decided,
            (services, cancellationToken) => DecideAsync(services, decision, cancellationToken)
        );

    private IEnumerable<ScenarioStep> Knowing(ScenarioDecision decision)
    {
        if (ScenarioResults.Of(decision) is { } result)
        {
            var day = result.On is { } on && on > decision.Date ? on : decision.Date;
            var noon = NoonOf(day);
            var settled = SettledAt(decision);
            yield return new ScenarioStep(
                noon < settled ? settled : noon,
                ScenarioPhase.Known,
                (services, cancellationToken) => KnowAsync(services, decision, result, cancellationToken)
            );
        }
    }

    /// <summary>Noon of the contributor, or when the bounce was settled, if that is later.</summary>
    private DateTimeOffset SettledAt(ScenarioDecision decision)
    {
        var noon = NoonOf(decision.Date);
        return decision.Bounce?.SettledAt is { } settled && settled > noon ? settled : noon;
    }

    private DateTimeOffset NoonOf(DateOnly day) => At(day, new TimeOnly(12, 0));

    private DateTimeOffset StartOf(DateOnly day) => At(day, TimeOnly.MinValue);

    private DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(scenario.Contributor.Tz);
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }

    private async Task WelcomeAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var welcome = services.GetRequiredService<WelcomePeople>();
        foreach (var (key, person) in await welcome.RunAsync(scenario.People, cancellationToken))
        {
            people.Add(key, person);
        }
    }

    private async Task AgreeAsync(
        IServiceProvider services,
        Agreement agreement,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        var lead = scenario.LeadOn(day).Key;
        var pairId = await PairWithAsync(lead, cancellationToken);
        var agreeing = new ScenarioAgreeing(scenario, services);
        var sent = await agreeing.SendAsync(Contributor, pairId, agreement, cancellationToken);
        services.GetRequiredService<CurrentActor>().Become(people[lead]);
        if (Starts.IsDefault)
        {
            (First, Starts) = (agreement, await agreeing.AlignAsync(sent, agreement, cancellationToken));
        }

        await agreeing.AgreeAsync(sent, cancellationToken);
        await agreeing.AgreeAsWellAsync(people.Values, sent, cancellationToken);
    }

    private async Task<Guid> PairWithAsync(string lead, CancellationToken cancellationToken)
    {
        if (!pairs.TryGetValue(lead, out var pairId))
        {
            pairId = await host.InScopeAsync(
                (services, token) =>
                    services.GetRequiredService<WelcomePeople>().PairAsync(Contributor, people[lead], token),
                cancellationToken
            );
            pairs.Add(lead, pairId);
        }

        return pairId;
    }

    private async Task DecideAsync(
        IServiceProvider services,
        ScenarioDecision decision,
        CancellationToken cancellationToken
    )
    {
        services.GetRequiredService<CurrentActor>().Become(Contributor);
        var input = new DecisionInput
        {
            Agreement = pairs[scenario.LeadOn(decision.Date).Key],
            Kind = decision.Type,
            On = decision.Date,
            Title = decision.Title,
            Subject = decision.Subject,
            Expect = decision.Expect,
            Sure = decision.Sure,
            Facts = facts.Of(decision),
            Done = decision.HowDone,
            HadGo = decision.HadGo,
        };
        var written = await services
            .GetRequiredService<WriteDecision>()
            .RunAsync(input, decision.Id, cancellationToken);
        Demand(written, decision.Id);
        decisions.Add(decision.Id, written.Value.Decision.Id);
        if (decision.Related is { } related)
        {
            await RelateAsync(services, decision.Id, related, cancellationToken);
        }
    }

    private async Task RelateAsync(
        IServiceProvider services,
        string decision,
        ScenarioDecision.RelatedText related,
        CancellationToken cancellationToken
    )
    {
        var said = new AnswerRelated.Input
        {
            Answer = related.Answer == "related" ? RelatedAnswer.Related : RelatedAnswer.Separate,
            Why = related.Why,
        };
        var answered = await services
            .GetRequiredService<AnswerRelated>()
            .RunAsync(decisions[decision], said, cancellationToken);
        Demand(answered, $"what is related to {decision}");
    }

    private async Task KnowAsync(
        IServiceProvider services,
        ScenarioDecision decision,
        RecordResult.Input result,
        CancellationToken cancellationToken
    )
    {
        services.GetRequiredService<CurrentActor>().Become(Contributor);
        var known = await services
            .GetRequiredService<RecordResult>()
            .RunAsync(decisions[decision.Id], result, cancellationToken);
        Demand(known, $"the result of {decision.Id}");
    }

    internal static void Demand<T>(Outcome<T> outcome, string what)
        where T : notnull
    {
        if (!outcome.IsOk)
        {
            var why = string.Join("; ", outcome.Refusals.Select(refusal => refusal.Message));
            throw new InvalidOperationException($"{what}: {why}");
        }
    }
}
