using System.Collections.Immutable;

namespace Remit.Web.Features.Proposals;

/// <summary>A page that was sent, as one of the two reads it.</summary>
public sealed record ProposalBody
{
    /// <summary>The id.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc cref="ProposalItemBody.Agreement"/>
    public Guid? Agreement { get; init; }

    /// <summary>Who sent it.</summary>
    public required string By { get; init; }

    /// <inheritdoc cref="ProposalItemBody.To"/>
    public required string To { get; init; }

    /// <summary>When it was sent.</summary>
    public required DateTimeOffset SentAt { get; init; }

    /// <inheritdoc cref="ProposalItemBody.Offer"/>
    public bool Offer { get; init; }

    /// <summary>How things stand with it.</summary>
    public required ProposalState State { get; init; }

    /// <summary>The document, as YAML, as it was sent.</summary>
    public required string Text { get; init; }

    /// <summary>Its lines: the kinds of decision about which it says something.</summary>
    public required ImmutableArray<ProposalLineBody> Lines { get; init; }

    /// <summary>The page of the other that it answers; null for the first.</summary>
    public Guid? Answers { get; init; }

    /// <summary>The page with which the other answered it; null while they have not.</summary>
    public Guid? AnsweredWith { get; init; }

    /// <summary>Who else has to agree, once the two have.</summary>
    public required ImmutableArray<DeciderBody> Deciders { get; init; }

    /// <summary>The number of the version it became; null while it has not.</summary>
    public int? Version { get; init; }

    internal static ProposalBody Of(SeenProposal seen) =>
        new()
        {
            Id = seen.Proposal.Id,
            Agreement = seen.Proposal.PairId,
            By = seen.Proposal.By.Name,
            To = seen.Proposal.To,
            SentAt = seen.Proposal.SentAt,
            Offer = seen.Proposal.IsOffer,
            State = ListProposals.StateOf(seen.Proposal, seen.IsMine, seen.Replies),
            Text = seen.Proposal.Text,
            Lines = [.. seen.Lines.Select(line => ProposalLineBody.Of(seen, line))],
            Answers = seen.Proposal.AnswersId,
            AnsweredWith = seen.AnsweredWith,
            // Of a page that was taken back nobody is asked any more.
            Deciders = seen.Proposal.WithdrawnAt is null
                ? [.. seen.Deciders.Select(one => DeciderBody.Of(one, seen.IsMine))]
                : [],
            Version = seen.Version?.Number,
        };
}
