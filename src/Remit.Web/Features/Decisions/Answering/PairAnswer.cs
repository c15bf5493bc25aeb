using Remit.Rules;
using Remit.Web.Features.Agreements;

namespace Remit.Web.Features.Decisions;

/// <summary>What an agreement and a log say to a question.</summary>
/// <param name="Standing">What stood on that day.</param>
/// <param name="Answer">The answer; null where the agreement does not know such a kind of decision.</param>
public sealed record PairAnswer(StandingAgreement Standing, Answer? Answer)
{
    /// <summary>The level that is safe to act on.</summary>
    public Level Level => Answer?.SafeLevel ?? Level.NotCovered;

    /// <summary>Who is asked where it is not the contributor's.</summary>
    public string Ask => Answer?.Ask ?? Standing.Agreement.Lead;
}
