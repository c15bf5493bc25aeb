using System.Collections.Immutable;
using Remit.Documents;
using Remit.Rules;
using Remit.Web.Features.Drafts;
using Remit.Web.Features.People;
using Remit.Web.Features.Proposals;
using Remit.Web.Features.Proposals.Deciding;
using Remit.Web.Features.Proposals.Starts;
using Remit.Web.Security;

namespace Remit.Web.Features.Examples;

/// <summary>
/// How two people of a scenario agree: one sends the page from a file, both say where they would start, and the other
/// agrees to what was sent.
/// </summary>
internal sealed class ScenarioAgreeing(Scenario scenario, IServiceProvider services)
{
    /// <summary>The contributor brings the document in and sends it to the lead.</summary>
    /// <param name="contributor">Who.</param>
    /// <param name="pairId">The two.</param>
    /// <param name="agreement">What it says.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidOperationException">It was refused, or what was sent says something else.</exception>
    public async Task<Proposal> SendAsync(
        Person contributor,
        Guid pairId,
        Agreement agreement,
        CancellationToken cancellationToken
    )
    {
        services.GetRequiredService<CurrentActor>().Become(contributor);
        var taken = await services.GetRequiredService<TakeInDocument>().RunAsync(agreement, cancellationToken);
        ScenarioPlay.Demand(taken, "bringing it in");
        var input = new SendProposal.Input
        {
            Pair = $"{pairId}",
            Deciders = scenario
                .People.Where(one => one.Email is not null)
                .GroupBy(one => one.Name, StringComparer.Ordinal)
                .ToDictionary(same => same.Key, same => same.First().Email!, StringComparer.Ordinal),
            Starts = scenario
                .Types.Where(kind => kind.Wanted.Length > 0)
                .ToDictionary(kind => kind.Key, kind => kind.Wanted, StringComparer.Ordinal),
        };
        var sent = await services.GetRequiredService<SendProposal>().RunAsync(input, cancellationToken);
        ScenarioPlay.Demand(sent, "sending it");
        var proposal = sent.Value.Proposal;
        return proposal.Text == AgreementWriter.Write(agreement)
            ? proposal
            : throw new InvalidOperationException($"What was sent is not what was brought in:\n{proposal.Text}");
    }

    /// <summary>The lead says where they would start with each kind.</summary>
    /// <param name="sent">The page.</param>
    /// <param name="agreement">What it says.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Where both would, as it is open to them by now.</returns>
    public async Task<ImmutableArray<BothStarts>> AlignAsync(
        Proposal sent,
        Agreement agreement,
        CancellationToken cancellationToken
    )
    {
        foreach (var kind in agreement.Decisions)
        {
            if (scenario.Kind(kind.Name) is { LeadView.Length: > 0 } said)
            {
                var start = new SayStart.Input { Kind = kind.Name, Level = said.LeadView };
                ScenarioPlay.Demand(
                    await services.GetRequiredService<SayStart>().RunAsync(sent.Id, start, cancellationToken),
                    $"where to start with {kind.Name}"
                );
            }
        }

        return await services.GetRequiredService<FindStarts>().OpenAsync(sent, cancellationToken);
    }

    /// <summary>The lead agrees.</summary>
    /// <param name="sent">The page.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task AgreeAsync(Proposal sent, CancellationToken cancellationToken)
    {
        var input = new AgreeToProposal.Input { Mark = AgreeToProposal.MarkOf(sent.Text) };
        ScenarioPlay.Demand(
            await services.GetRequiredService<AgreeToProposal>().RunAsync(sent.Id, input, cancellationToken),
            "agreeing to it"
        );
    }

    /// <summary>Whoever of some people decides about some of it agrees as well.</summary>
    /// <param name="people">The people.</param>
    /// <param name="sent">The page.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task AgreeAsWellAsync(IEnumerable<Person> people, Proposal sent, CancellationToken cancellationToken)
    {
        var input = new AgreeAsDecider.Input { Mark = AgreeToProposal.MarkOf(sent.Text) };
        foreach (var person in people)
        {
            services.GetRequiredService<CurrentActor>().Become(person);
            var actor = await services.GetRequiredService<CurrentActor>().GetAsync(cancellationToken);
            foreach (
                var one in await services.GetRequiredService<FindDeciding>().WaitingAsync(actor, cancellationToken)
            )
            {
                ScenarioPlay.Demand(
                    await services.GetRequiredService<AgreeAsDecider>().AgreeAsync(one.Id, input, cancellationToken),
                    "agreeing to it as well"
                );
            }
        }
    }
}
