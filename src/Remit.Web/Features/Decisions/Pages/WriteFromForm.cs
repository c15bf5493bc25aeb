using System.Collections.Immutable;
using System.Globalization;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Decisions.Pages;

/// <summary>Writes a decision down from the form, and asks for a little more where something is at stake.</summary>
internal sealed class WriteFromForm(
    RemitDb db,
    SeenPairs pairs,
    AgreementOfPair agreements,
    PairAnswers answers,
    TooLongAgo old,
    WriteDecision write,
    TimeProvider time
)
{
    /// <summary>What came of it: an entry, or what is refused, or what is at stake.</summary>
    /// <param name="Written">The entry.</param>
    /// <param name="Refusals">What was refused.</param>
    /// <param name="Stakes">Why a little more is asked.</param>
    /// <param name="Answer">The answer to what was typed.</param>
    public sealed record Result(
        Decision? Written,
        ImmutableArray<Refusal> Refusals,
        ImmutableArray<Stake> Stakes,
        Answer? Answer
    );

    public async Task<DecidedView?> FindAsync(string kindName, CancellationToken cancellationToken)
    {
        if (
            await pairs.FindAsync(null, cancellationToken) is not { IsContributor: true } seen
            || !(await agreements.FindAsync(seen.Pair.Id, null, cancellationToken)).TryGet(out var standing)
            || standing.Agreement.FindDecision(kindName) is not { } kind
        )
        {
            return null;
        }

        var today = standing.Pair.Contributor.DayAt(time.GetUtcNow());
        var asks = await answers.AsksAsync(standing, kind, today, cancellationToken);
        var view = new DecidedView(
            seen.Pair.Id,
            standing.Agreement,
            kind,
            seen.ReaderOf(standing.Agreement),
            seen.OtherName,
            asks
        )
        {
            AsksHowSure = await db.AsksHowSureAsync(cancellationToken),
        };
        return view with { Asks = [.. kind.Facts.Where(fact => asks.Contains(fact) || view.Sums.Contains(fact))] };
    }

    public async Task<Result> RunAsync(DecidedView view, DecidedTyped typed, CancellationToken cancellationToken)
    {
        var read = new DecidedReading(view.Kind, typed, CultureInfo.CurrentCulture).Read(view.PairId);
        if (!read.TryGet(out var input))
        {
            return new(null, read.Refusals, StakesShown(typed), null);
        }

        var agreement = await agreements.FindAsync(view.PairId, input.On, cancellationToken);
        if (!agreement.TryGet(out var standing))
        {
            return new(null, agreement.Refusals, [], null);
        }

        var asked = await AskAsync(standing, input, cancellationToken);
        var answer = asked.TryGet(out var found) ? found.Answer : null;
        var stakes = answer is { Level: not null } ? Stakes.Of(answer, input) : [];
        if (stakes.Length > 0 && !typed.WasOpened)
        {
            return new(null, [], stakes, answer);
        }

        var written = await write.RunAsync(input, typed.Key, cancellationToken);
        return written.TryGet(out var entry)
            ? new(entry.Decision, [], [], null)
            : new(null, written.Refusals, stakes, answer);
    }

    private async Task<Outcome<PairAnswer>> AskAsync(
        StandingAgreement standing,
        DecisionInput input,
        CancellationToken cancellationToken
    )
    {
        var today = standing.Pair.Contributor.DayAt(time.GetUtcNow());
        var matter = input.MatterOn(input.On ?? today);
        return await old.RefusalAsync(standing, matter, today, cancellationToken) is { } refusal
            ? refusal
            : await answers.AskAsync(standing, matter, null, cancellationToken);
    }

    // What was open stays open while something typed cannot be read.
    private static ImmutableArray<Stake> StakesShown(DecidedTyped typed) => typed.WasOpened ? [Stake.Outside] : [];
}
