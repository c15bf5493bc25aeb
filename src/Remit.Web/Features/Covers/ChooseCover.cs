using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.Hours;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;
using Remit.Web.Ui.Forms;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Covers;

/// <summary>Somebody who will be away says who answers, and for what.</summary>
internal sealed class ChooseCover(RemitDb db, CurrentActor current, CoverLines lines, TimeProvider time)
{
    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>Who answers.</summary>
        public Guid Who { get; set; }

        /// <summary>What they may answer: the powers, each with any text.</summary>
        public Dictionary<string, string> May
        {
            get;
            // A form in which none is ticked brings none at all.
            set => field = value ?? [];
        } = [];

        /// <summary>Up to how much, as it was typed.</summary>
        public Dictionary<string, string> UpTo
        {
            get;
            set => field = value ?? [];
        } = [];
    }

    public async Task<Outcome<Cover>> RunAsync(Guid awayId, Input input, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        var away = await db.Set<DaysAway>()
            .SingleOrDefaultAsync(one => one.Id == awayId && one.PersonId == actor.PersonId, cancellationToken);
        if (away is null)
        {
            return Refusal.NotFound();
        }

        if (!await db.CandidatesFor(actor).AnyAsync(person => person.Id == input.Who, cancellationToken))
        {
            return Refusal.Invalid("cover-unknown", "who");
        }

        var lead = await db.Set<Person>().SingleAsync(one => one.Id == actor.PersonId, cancellationToken);
        var read = Powers(await lines.FindAsync(lead, null, cancellationToken), input);
        if (!read.TryGet(out var powers))
        {
            return Outcome<Cover>.Refuse(read.Refusals);
        }

        var cover = await db.CoversFor(actor).SingleOrDefaultAsync(one => one.AwayId == awayId, cancellationToken);
        var outcome = cover is null ? Cover.For(away) : cover;
        return outcome.TryGet(out var named) && named.Give(input.Who, powers) is { IsOk: true }
            ? await SaveAsync(actor, named, cover is null, cancellationToken)
            : outcome;
    }

    private async Task<Outcome<Cover>> SaveAsync(
        Actor actor,
        Cover cover,
        bool isNew,
        CancellationToken cancellationToken
    )
    {
        if (isNew)
        {
            db.Add(cover);
        }

        await db.SaveAsync(actor, "cover-named", cover, cancellationToken);
        return cover;
    }

    // The cover's own questions are no power: they are left out, whatever the form says.
    private static Outcome<ImmutableSortedDictionary<string, decimal?>> Powers(
        ImmutableArray<CoverLine> all,
        Input input
    )
    {
        var refusals = ImmutableArray.CreateBuilder<Refusal>();
        var powers = ImmutableSortedDictionary.CreateBuilder<string, decimal?>(StringComparer.Ordinal);
        foreach (var line in all.Where(line => line.Pair.ContributorId != input.Who))
        {
            if (!input.May.ContainsKey(line.Power))
            {
                continue;
            }

            var typed = input.UpTo.GetValueOrDefault(line.Power);
            if (line.Measure is not { } measure || string.IsNullOrWhiteSpace(typed))
            {
                powers[line.Power] = null;
                continue;
            }

            var amount = Read(line, measure, typed);
            refusals.AddRange(amount.Refusals);
            powers[line.Power] = amount.TryGet(out var upTo) ? upTo : null;
        }

        return refusals.Count == 0
            ? powers.ToImmutable()
            : Outcome<ImmutableSortedDictionary<string, decimal?>>.Refuse(refusals.ToImmutable());
    }

    private static Outcome<decimal> Read(CoverLine line, Fact measure, string typed)
    {
        var culture = CultureInfo.CurrentCulture;
        var currency = measure.Kind is FactKind.Money ? measure.Currency ?? line.Agreement.Currency : null;
        var beside = currency is null ? Beside.Unit(measure.Unit) : Beside.Money(currency, culture);
        var field = FieldId.Of($"[{line.Power}]");
        var read = TypedAmount.Read(typed, culture, field, beside);
        if (!read.TryGet(out var amount))
        {
            return read;
        }

        return amount < 0 ? Refusal.Invalid("size-out-of-range", field)
            : line.LeadsOwn is { } own && amount > own
                ? Refusal.Invalid(
                    "cover-above",
                    field,
                    currency is null ? Amounts.Number(own, culture) : Amounts.Money(own, currency, culture)
                )
            : amount;
    }
}
