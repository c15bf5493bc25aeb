using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Web.Features.Proposals.Deciding;

/// <summary>A page of two others, as somebody reads it who decides about some of it.</summary>
/// <param name="Asked">What is asked of them.</param>
/// <param name="Page">The page.</param>
public sealed record SeenDeciding(DeciderAssent Asked, SeenProposal Page)
{
    /// <summary>The kinds of decision on it that are theirs, as far as it says something about them.</summary>
    public ImmutableArray<DecisionKind> Theirs =>
        [.. Page.Lines.Where(kind => Page.Agreement.DeciderOf(kind) == Asked.Name)];

    /// <summary>The mark of the page.</summary>
    public string Mark => AgreeToProposal.MarkOf(Page.Proposal.Text);
}
