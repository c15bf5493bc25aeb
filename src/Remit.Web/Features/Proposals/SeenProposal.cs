using System.Collections.Immutable;
using System.Globalization;
using Remit.Documents;
using Remit.Rules;
using Remit.Web.Features.Agreements.Paper;
using Remit.Web.Features.Proposals.Answering;
using Remit.Web.Features.Proposals.Deciding;
using Remit.Web.Features.Proposals.Starts;
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

    /// <summary>Whether who reads it has sent it.</summary>
    public required bool IsMine { get; init; }

    /// <summary>Whether who reads it is the one who would decide more.</summary>
    public bool IsContributor => IsMine != Proposal.IsOffer;

    /// <summary>What was said to its lines, in the order in which it was said.</summary>
    public required ImmutableArray<LineReply> Replies { get; init; }

    /// <summary>Where the two would start, as far as both have said it.</summary>
    public required ImmutableArray<BothStarts> Starts { get; init; }

    /// <summary>The kinds of decision with which who reads it has said where they would start.</summary>
    public required ImmutableHashSet<string> Started { get; init; }

    /// <summary>Those with which the other of the two has, opened or not.</summary>
    public required ImmutableHashSet<string> Sealed { get; init; }

    /// <summary>How far apart the two were about each line, once both have agreed.</summary>
    public ImmutableArray<StartingGap> Gaps { get; init; } = [];

    /// <summary>The kinds of decision that stand already as they stand here, so that nobody is asked about them again.</summary>
    public ImmutableHashSet<string> Unchanged { get; init; } = [];

    /// <summary>The page they last did something about, before this one; null for the first.</summary>
    public Agreement? Before { get; init; }

    /// <summary>The page with which it was answered; null while it was not.</summary>
    public Guid? AnsweredWith { get; init; }

    /// <summary>Who else has to agree, as far as the two have.</summary>
    public ImmutableArray<DeciderAssent> Deciders { get; init; } = [];

    /// <summary>What who sent it is called.</summary>
    public string By => Call(Proposal.By.Name);

    /// <summary>What who it was sent to is called.</summary>
    public string To => Call(Proposal.To);

    /// <summary>What the other of the two is called.</summary>
    public string Other => IsMine ? To : By;

    /// <summary>For whom the page is written: it speaks as the contributor; what a lead offers names both.</summary>
    public Reader Reader => new(Proposal.IsOffer ? Voice.They : Voice.I, CultureInfo.CurrentCulture) { Call = Call };

    /// <summary>Who says it to whom.</summary>
    public Spoken Spoken => Proposal.IsOffer ? Spoken.ToContributor : Spoken.ToLead;

    /// <summary>Its lines: the kinds of decision about which it says something.</summary>
    public ImmutableArray<DecisionKind> Lines { get; } = AnsweredText.LinesOf(Agreement);

    /// <summary>What was said last to each line that anything was said to.</summary>
    public IReadOnlyDictionary<string, LineReply> Last => FindReplies.Last(Replies);

    /// <summary>The page as it stands after all that was said; null where nothing is left of it.</summary>
    public Agreement? Answered => AnsweredText.Of(Agreement, Last);

    /// <summary>Whether something was changed, so that it goes back to who sent it.</summary>
    public bool IsChanged => TextOf(Answered) != Proposal.Text;

    /// <summary>Whether it waits for who reads it.</summary>
    public bool IsToAnswer => !IsMine && Proposal.IsOpen;

    /// <summary>The mark of the page as it stands after all that was said.</summary>
    public string Mark => TextOf(Answered) is { } text ? AgreeToProposal.MarkOf(text) : "";

    /// <summary>Which line to answer next, from 1; null where each has an answer, and for a page that is an answer itself.</summary>
    public int? Next =>
        Proposal.AnswersId is not null ? null
        : Lines.FirstOrDefault(line => !Last.ContainsKey(line.Name) && !Unchanged.Contains(line.Name)) is { } next
            ? Lines.IndexOf(next) + 1
        : null;

    /// <summary>A line as one would say it.</summary>
    /// <param name="phrases">The words.</param>
    /// <param name="kind">The line.</param>
    /// <param name="page">The page it stands on; null for this one.</param>
    public Sentence Saying(Phrases phrases, DecisionKind kind, Agreement? page = null)
    {
        var on = page ?? Agreement;
        return new ProposalSentences(phrases, on, Reader, Spoken).Say(kind);
    }

    // As long as nothing is changed it is what was sent, whoever wrote it.
    private string? TextOf(Agreement? page) =>
        page is null ? null
        : ReferenceEquals(page, Agreement) ? Proposal.Text
        : AgreementWriter.Write(page);

    private string Call(string name) =>
        CalledName.Among(
            Agreement.Names,
            one =>
                string.Equals(one, Proposal.By.Name, StringComparison.Ordinal) ? Proposal.By.CallMe : CalledName.Of(one)
        )(name);
}
