using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Ui.Forms;

namespace Remit.Web.Features.Decisions;

/// <summary>
/// Finds, inside the pair's turn, what the agreement says to a decision, and whether it may be written down as it was
/// done: what is not one's own is written only with how it came about.
/// </summary>
internal sealed class DecisionWeighing(RemitDb db, StandingAgreements agreements, PairAnswers answers, TooLongAgo old)
{
    /// <param name="held">The pair whose turn is held.</param>
    /// <param name="input">The decision; without a day it is of the day of the one it mends, else of today.</param>
    /// <param name="mended">The entry it mends, which then does not count; null when it is a new one.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome<WeighedDecision>> WeighAsync(
        (Pair Pair, Turn Turn) held,
        DecisionInput input,
        Decision? mended,
        CancellationToken cancellationToken
    )
    {
        if (InputRules.Check(input) is { IsEmpty: false } refusals)
        {
            return Outcome<WeighedDecision>.Refuse(refusals);
        }

        var today = held.Pair.Contributor.DayAt(held.Turn.At);
        var day = input.On ?? mended?.On ?? today;
        if (day > today)
        {
            return Refusal.Invalid("day-to-come", "on");
        }

        var found = await agreements.FindAsync(held.Pair, day, cancellationToken);
        if (!found.TryGet(out var standing))
        {
            return Outcome<WeighedDecision>.Refuse(found.Refusals);
        }

        var matter = MatterOf(standing, input, day);
        if ((LooseEnd(matter) ?? await old.RefusalAsync(standing, matter, today, cancellationToken)) is { } refusal)
        {
            return refusal;
        }

        var asked = await answers.AskAsync(standing, matter, mended?.Id, cancellationToken);
        return asked.TryGet(out var answer)
            ? Weigh(matter, answer, input)
            : Outcome<WeighedDecision>.Refuse(asked.Refusals);
    }

    /// <summary>Leaves out what nobody is asked here, whoever sends it: how sure they are.</summary>
    /// <param name="input">The decision.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task ForgetUnaskedAsync(DecisionInput input, CancellationToken cancellationToken)
    {
        if (input.Sure is not null && !await db.AsksHowSureAsync(cancellationToken))
        {
            input.Sure = null;
        }
    }

    /// <summary>Whether an entry says what an input says, whatever the answer to it would be now.</summary>
    public async Task<bool> SaysSameAsync(
        Pair pair,
        Decision entry,
        DecisionInput input,
        CancellationToken cancellationToken
    )
    {
        var day = input.On ?? entry.On;
        var found = await agreements.FindAsync(pair, day, cancellationToken);
        return found.TryGet(out var standing)
            && entry.Matter.Says(MatterOf(standing, input, day))
            && entry.Words == input.Words
            && (entry.TookInstead, entry.HadGo) == (InsteadOf(entry.Answer.Level, input.Done), HadGo(input));
    }

    private static DecisionMatter MatterOf(StandingAgreement standing, DecisionInput input, DateOnly day)
    {
        var matter = input.MatterOn(day);
        return matter.KindName is { } name && standing.Agreement.FindDecision(name) is { } kind
            ? matter with
            {
                Facts = FactTexts.InOneWay(kind, matter.Facts),
            }
            : matter;
    }

    /// <summary>What is said without what it belongs to: a sum without a count, a fact without a kind.</summary>
    private static Refusal? LooseEnd(DecisionMatter matter) =>
        matter is { Count: null, Sums.IsEmpty: false } ? Refusal.Invalid("sums-without-count", "count")
        : matter is { KindName: null } && matter.Facts.Keys.Concat(matter.Sums.Keys).FirstOrDefault() is { } key
            ? Refusal.Invalid("fact-without-kind", key, key)
        : null;

    private static Outcome<WeighedDecision> Weigh(DecisionMatter matter, PairAnswer answer, DecisionInput input)
    {
        var done = input.Done;
        if (done == HowDone.AsAnswered && answer.Level < Level.Intend)
        {
            return answer.Answer is { Level: null, Missing: { IsEmpty: false } missing }
                ? Outcome<WeighedDecision>.Refuse([.. missing.Select(Missing)])
                : NotAlone(answer);
        }

        return new WeighedDecision(matter, answer, InsteadOf(answer.Level, done), HadGo(input));
    }

    private static bool HadGo(DecisionInput input) => input.HadGo ?? input.Done == HowDone.AskedFirst;

    private static Refusal Missing(Fact fact) =>
        Refusal.Invalid("fact-missing", fact.Key) with
        {
            Named = FactName.Of(fact),
        };

    private static Refusal NotAlone(PairAnswer answer) =>
        answer.Level switch
        {
            Level.AskFirst => Refusal.Conflict("ask-first", answer.Ask),
            Level.LeadDecides => Refusal.Conflict("lead-decides", answer.Ask),
            _ => Refusal.Conflict("not-covered", answer.Ask),
        };

    private static TookInstead? InsteadOf(Level level, HowDone done) =>
        done switch
        {
            HowDone.AskedFirst when level > Level.Intend => TookInstead.Asked,
            HowDone.SaidFirst when level != Level.Intend => TookInstead.Intended,
            HowDone.Alone when level < Level.DecideTell => TookInstead.DecidedAlone,
            _ => null,
        };
}
