using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Cards;

/// <summary>
/// The contributor says what stands on the card for colleagues, which makes it where there is none; the lead says which of
/// that may stay. Said twice, nothing more happens.
/// </summary>
internal sealed class ShowOnCard(RemitDb db, CurrentActor current, AgreementOfPair agreements, TimeProvider time)
{
    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>The kinds of decision that are to stand on it, by name, each with any text.</summary>
        public Dictionary<string, string> Kinds
        {
            get;
            // A form in which none is ticked brings none at all.
            set => field = value ?? [];
        } = [];

        /// <summary>Whether what should come out of it is to stand there.</summary>
        public bool Outcomes { get; set; }
    }

    /// <param name="pairId">The two.</param>
    /// <param name="input">What is asked.</param>
    /// <param name="cancellationToken">Gives up; then it stays as it was.</param>
    public async Task<Outcome<PublicCard>> RunAsync(Guid pairId, Input input, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        var found = await agreements.ReadOrNextAsync(pairId, cancellationToken);
        if (!found.TryGet(out var standing))
        {
            return Outcome<PublicCard>.Refuse(found.Refusals);
        }

        var known = standing.Agreement.Decisions.Select(kind => kind.Name).ToImmutableArray();
        if (input.Kinds.Keys.FirstOrDefault(name => !known.Contains(name, StringComparer.Ordinal)) is { } unknown)
        {
            return Refusal.Invalid("unknown-kind", "kinds", unknown);
        }

        await using var turn = await db.TakeTurnAsync(pairId, time, cancellationToken);
        var pair = await db.PairsFor(actor).SingleAsync(pair => pair.Id == pairId, cancellationToken);
        if (pair.RefusalToChange is { } over)
        {
            return over;
        }

        var ticked = known.RemoveAll(name => !input.Kinds.ContainsKey(name));
        var card = await db.Set<PublicCard>().SingleOrDefaultAsync(one => one.PairId == pairId, cancellationToken);
        return actor.PersonId == pair.ContributorId
            ? await ChooseAsync(actor, card ?? Begin(pairId, turn.At), (ticked, input.Outcomes), cancellationToken)
            : await TakeOffAsync(actor, card, (ticked, input.Outcomes), cancellationToken);
    }

    private PublicCard Begin(Guid pairId, DateTimeOffset at)
    {
        var card = PublicCard.Make(pairId, at);
        db.Add(card);
        return card;
    }

    private async Task<Outcome<PublicCard>> ChooseAsync(
        Actor actor,
        PublicCard card,
        (ImmutableArray<string> Kinds, bool Outcomes) ticked,
        CancellationToken cancellationToken
    )
    {
        // An empty card tells a colleague that nothing is agreed, which is not so.
        if (ticked.Kinds.IsEmpty)
        {
            return Refusal.Invalid("card-empty", "kinds");
        }

        card.Choose(ticked.Kinds, ticked.Outcomes);
        await db.SaveAsync(actor, "card-shown", card, cancellationToken);
        return card;
    }

    private async Task<Outcome<PublicCard>> TakeOffAsync(
        Actor actor,
        PublicCard? card,
        (ImmutableArray<string> Kinds, bool Outcomes) ticked,
        CancellationToken cancellationToken
    )
    {
        if (card is null)
        {
            return Refusal.Conflict("card-gone");
        }

        // What was not offered to the lead stays as it was.
        var off = card.Chosen.RemoveAll(name => ticked.Kinds.Contains(name, StringComparer.Ordinal));
        var before = card.TakenOff.RemoveAll(name => card.Chosen.Contains(name, StringComparer.Ordinal));
        card.TakeOff([.. before, .. off], card.ChoseOutcomes ? !ticked.Outcomes : card.TookOffOutcomes);
        await db.SaveAsync(actor, "card-shown", card, cancellationToken);
        return card;
    }
}
