using Remit.Rules;
using Remit.Web.Features.Drafts;

namespace Remit.Web.Features.Proposals.Renewing;

/// <summary>An agreement that goes on as it is: the same text, with a later day to look at it.</summary>
internal static class Renewed
{
    /// <summary>How many days before the day to look at it the two are asked.</summary>
    public const int DaysAhead = 7;

    private const int LeastDays = 7;
    private const int MostDays = 26 * 7;

    /// <summary>From which day on the two are asked; null where no day to look at it is agreed.</summary>
    /// <param name="agreement">What stands.</param>
    public static DateOnly? AskedFrom(Agreement agreement) => agreement.InForce.Review?.AddDays(-DaysAhead);

    /// <summary>The text that goes on: from the day to look at it, as long again, with what is tried tried as much longer.</summary>
    /// <param name="agreement">What stands, with a day to look at it.</param>
    /// <param name="today">The contributor's day.</param>
    public static Agreement Of(Agreement agreement, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var review = agreement.InForce.Review!.Value;
        var from = review < today ? today : review;
        var length = Math.Clamp(review.DayNumber - agreement.InForce.From.DayNumber, LeastDays, MostDays);
        var next = from.AddDays(length);
        var terms = PageTerms.Of(agreement);
        var until = agreement.InForce.Until is { } end && end < next ? next : agreement.InForce.Until;
        return (terms with { InForce = new(from, next, until) }).In(
            agreement,
            [.. agreement.Areas.Select(area => area.With([.. area.Decisions.Select(kind => Longer(kind, from, next))]))]
        );
    }

    private static DecisionKind Longer(DecisionKind kind, DateOnly from, DateOnly next) =>
        kind.With([.. kind.Grants.Select(grant => Longer(grant, from, next))], kind.Caps);

    // What is still tried when it goes on is tried until the eve of the next look; what has ended stays ended.
    private static Grant Longer(Grant grant, DateOnly from, DateOnly next) =>
        grant.Trial is { } trial && trial.Until.AddDays(DaysAhead) >= from && trial.Until < next.AddDays(-1)
            ? grant.With(trial with { Until = next.AddDays(-1) })
            : grant;
}
