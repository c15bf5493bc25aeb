using System.Collections.Immutable;
using Remit.Rules;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Decisions.Pages;

/// <summary>What the form of a kind shows before anything is typed.</summary>
/// <param name="PairId">The pair.</param>
/// <param name="Agreement">Their agreement.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Reader">For whom it is said.</param>
/// <param name="Other">What the other of the two is called.</param>
/// <param name="Asks">What can change the answer, in file order: only this is asked.</param>
public sealed record DecidedView(
    Guid PairId,
    Agreement Agreement,
    DecisionKind Kind,
    Reader Reader,
    string Other,
    ImmutableArray<Fact> Asks
)
{
    /// <summary>Whether somebody is asked how sure they are.</summary>
    public required bool AsksHowSure { get; init; }

    /// <summary>What adds up in running limits of the kind.</summary>
    public IEnumerable<Fact> Sums => Kind.RunningSums();
}
