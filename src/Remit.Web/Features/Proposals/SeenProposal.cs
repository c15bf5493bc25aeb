using System.Globalization;
using Remit.Rules;
using Remit.Web.Features.Agreements.Paper;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Proposals;

/// <summary>A page that was sent, as one of the two reads it.</summary>
/// <param name="Proposal">The page.</param>
/// <param name="Agreement">What it means.</param>
/// <param name="Version">The version it became; null while the other has not agreed.</param>
public sealed record SeenProposal(Proposal Proposal, Agreement Agreement, PaperVersion? Version)
{
    /// <summary>The link by which it is read; null for who is signed in.</summary>
    public OpenedLink? Opened { get; init; }

    /// <summary>What who sent it is called.</summary>
    public string By => Call(Proposal.By.Name);

    /// <summary>What who it was sent to is called.</summary>
    public string To => Call(Proposal.To);

    /// <summary>For whom the page is written: it speaks as the contributor; what a lead offers names both.</summary>
    public Reader Reader => new(Proposal.IsOffer ? Voice.They : Voice.I, CultureInfo.CurrentCulture) { Call = Call };

    /// <summary>Who says it to whom.</summary>
    public Spoken Spoken => Proposal.IsOffer ? Spoken.ToContributor : Spoken.ToLead;

    private string Call(string name) =>
        CalledName.Among(
            Agreement.Names,
            one =>
                string.Equals(one, Proposal.By.Name, StringComparison.Ordinal) ? Proposal.By.CallMe : CalledName.Of(one)
        )(name);
}
