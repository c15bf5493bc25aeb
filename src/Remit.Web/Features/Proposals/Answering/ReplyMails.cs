using System.Collections.Immutable;
using Remit.Documents;

namespace Remit.Web.Features.Proposals.Answering;

/// <summary>
/// Tells whoever sent a page what waits for them: a question at once, everything else once there is an answer to each of
/// its lines. Who says yes to all goes on to agree, and that is told by the page itself.
/// </summary>
internal sealed class ReplyMails(ProposalLetters letters)
{
    /// <summary>Puts the mail, if there is one, into the outbox; saving is the caller's.</summary>
    /// <param name="proposal">The page.</param>
    /// <param name="all">What was said to it, the newest last.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task PutAsync(Proposal proposal, ImmutableArray<LineReply> all, CancellationToken cancellationToken)
    {
        var page = AgreementReader.Read(proposal.Text).Agreement!;
        if (all[^1].Is is ReplyKind.Question)
        {
            await letters.PutToAsync(proposal.ById, proposal.Id, "Asked", cancellationToken);
        }
        else if (IsWhole(all) && !IsWhole(all[..^1]))
        {
            await letters.PutToAsync(proposal.ById, proposal.Id, "NotYet", cancellationToken);
        }

        // With a change it is another page, which is sent when they agree to it.
        bool IsWhole(ImmutableArray<LineReply> said)
        {
            var last = FindReplies.Last(said);
            return last.Values.Any(one => one.IsOut)
                && AnsweredText.LinesOf(page).All(kind => last.GetValueOrDefault(kind.Name) is { IsOpen: false });
        }
    }
}
