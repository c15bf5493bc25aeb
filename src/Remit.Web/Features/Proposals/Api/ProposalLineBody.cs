using Remit.Rules;

namespace Remit.Web.Features.Proposals;

/// <summary>A line of a page that was sent.</summary>
/// <param name="Kind">The name of the kind of decision.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Unchanged">Whether the two agreed to it before just as it stands here.</param>
/// <param name="Reply">What was said last to it; null while nothing was.</param>
public sealed record ProposalLineBody(string Kind, string Title, bool Unchanged, ReplyBody? Reply)
{
    internal static ProposalLineBody Of(SeenProposal seen, DecisionKind line) =>
        new(
            line.Name,
            line.DisplayName,
            seen.Unchanged.Contains(line.Name),
            seen.Last.GetValueOrDefault(line.Name) is { } said ? ReplyBody.Of(said) : null
        );
}
