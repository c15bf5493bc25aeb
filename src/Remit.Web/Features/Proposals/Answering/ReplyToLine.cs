using System.ComponentModel.DataAnnotations;
using Remit.Documents;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Proposals.Answering;

/// <summary>
/// Whoever a page was sent to says something to one of its lines. Nothing is agreed by that: agreeing is another step, to
/// the page as it stands after all that was said.
/// </summary>
internal sealed class ReplyToLine(RemitDb db, AnswerTurn turns, FindReplies replies, KeepNotYet keep, ReplyMails mails)
{
    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>The name of the kind of decision.</summary>
        [Required(ErrorMessage = "line-missing")]
        public string? Kind { get; set; }

        /// <summary>What is said: the name of a <see cref="ReplyKind"/>.</summary>
        public string? Is { get; set; }

        /// <summary>In their own words.</summary>
        [MaxLength(LineReply.LongestWords, ErrorMessage = "text-too-long")]
        public string? Words { get; set; }

        /// <summary>With a change: how far, as it was typed.</summary>
        public string? UpTo { get; set; }

        /// <summary>With a change: the most in a month, as it was typed.</summary>
        public string? PerMonth { get; set; }

        /// <summary>With a change: the key of one of the five.</summary>
        public string? Level { get; set; }

        /// <summary>After a "not yet": what would change it.</summary>
        public string? Way { get; set; }

        /// <summary>How many they would like to see, as it was typed.</summary>
        public string? Many { get; set; }

        /// <summary>Whose it is to give.</summary>
        [MaxLength(People.Person.LongestName, ErrorMessage = "name-too-long")]
        public string? Whose { get; set; }

        /// <summary>The day to ask again.</summary>
        public string? AskAgain { get; set; }
    }

    /// <param name="id">The page, for somebody signed in; null for that of the link this browser opened.</param>
    /// <param name="input">What is asked.</param>
    /// <param name="cancellationToken">Gives up; then nothing is said.</param>
    public async Task<Outcome<LineReply>> RunAsync(Guid? id, Input input, CancellationToken cancellationToken)
    {
        if (InputRules.Check(input) is { IsEmpty: false } refusals)
        {
            return Outcome<LineReply>.Refuse(refusals);
        }

        var taken = await turns.TakeAsync(id, cancellationToken);
        if (!taken.TryGet(out var held))
        {
            return Outcome<LineReply>.Refuse(taken.Refusals);
        }

        await using (held)
        {
            var page = AgreementReader.Read(held.Proposal.Text).Agreement!;
            if (page.FindDecision(input.Kind!) is not { } kind)
            {
                return Refusal.Conflict("proposal-over");
            }

            var read = new SaidReader(input, new KindSizes(kind), held.Proposal.IsOffer).Read();
            return read.TryGet(out var said)
                ? await SaveAsync(held, kind, said, cancellationToken)
                : Outcome<LineReply>.Refuse(read.Refusals);
        }
    }

    private async Task<Outcome<LineReply>> SaveAsync(
        AnswerTurn.Held held,
        DecisionKind kind,
        SaidToLine said,
        CancellationToken cancellationToken
    )
    {
        var all = await replies.AllAsync(held.Proposal.Id, cancellationToken);
        if (all.LastOrDefault(one => one.Kind == kind.Name) is { } last && IsSame(last, said))
        {
            // Pressed twice, it is said once.
            return last;
        }

        var reply = LineReply.Of((held.Proposal.Id, kind.Name), said, held.Actor.PersonId, held.Turn.At);
        db.Add(reply);
        await keep.PutAsync(held, reply, cancellationToken);
        await mails.PutAsync(held.Proposal, [.. all, reply], cancellationToken);
        await db.SaveAsync(held.Actor, "line-answered", reply, cancellationToken);
        return reply;
    }

    private static bool IsSame(LineReply last, SaidToLine said) =>
        (!last.IsOpen || said.Is is ReplyKind.Question)
        && last.AnsweredAt is null
        && new SaidToLine(last.Is, last.Words)
        {
            UpTo = last.UpTo,
            PerMonth = last.PerMonth,
            Level = last.Level,
            Way = last.Way,
            Many = last.Many,
            Whose = last.Whose,
            AskAgain = last.AskAgain,
        } == said;
}
