namespace Remit.Web.Features.Proposals;

/// <summary>A page that waits for who looks.</summary>
/// <param name="Id">Which.</param>
/// <param name="Other">What the other of the two is called.</param>
/// <param name="For">What it waits for.</param>
public sealed record WaitingProposal(Guid Id, string Other, Waiting For);
