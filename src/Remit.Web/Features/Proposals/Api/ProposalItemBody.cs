namespace Remit.Web.Features.Proposals;

/// <summary>A page that was sent, in a list.</summary>
/// <param name="Id">The id.</param>
/// <param name="Agreement">The id of the agreement of the two; null as long as whom it was sent to has only read.</param>
/// <param name="By">Who sent it.</param>
/// <param name="To">Whom it was sent to, as the page has the name.</param>
/// <param name="SentAt">When.</param>
/// <param name="Offer">Whether who would lead sent it, and offers room.</param>
/// <param name="State">How things stand with it.</param>
public sealed record ProposalItemBody(
    Guid Id,
    Guid? Agreement,
    string By,
    string To,
    DateTimeOffset SentAt,
    bool Offer,
    ProposalState State
)
{
    internal static ProposalItemBody Of(Proposal proposal, ProposalState state) =>
        new(proposal.Id, proposal.PairId, proposal.By.Name, proposal.To, proposal.SentAt, proposal.IsOffer, state);
}
