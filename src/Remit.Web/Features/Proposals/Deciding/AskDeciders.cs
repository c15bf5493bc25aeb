using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Remit.Documents;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.Agreements;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Proposals.Deciding;

/// <summary>Who else has to agree to a page, and under which address they do.</summary>
internal sealed class AskDeciders(RemitDb db, CurrentActor current, ProposalLetters letters)
{
    /// <summary>Everybody but the two who has to agree to a page.</summary>
    /// <param name="pairId">The two; null where they are no pair yet.</param>
    /// <param name="page">The page.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ImmutableArray<string>> NeededAsync(
        Guid? pairId,
        Agreement page,
        CancellationToken cancellationToken
    )
    {
        var standing = await db.Set<AgreementVersion>()
            .Where(one => one.PairId == pairId && one.Text != "")
            .OrderByDescending(one => one.Number)
            .Select(one => one.Text)
            .FirstOrDefaultAsync(cancellationToken);
        return WhoAgrees.Further(standing is null ? null : AgreementReader.Read(standing).Agreement, page);
    }

    /// <summary>The same, each with the address that who looks gave for them before.</summary>
    /// <param name="pairId">The two; null where they are no pair yet.</param>
    /// <param name="page">The page.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ImmutableArray<(string Name, string? Mail)>> FieldsAsync(
        Guid? pairId,
        Agreement page,
        CancellationToken cancellationToken
    )
    {
        var names = await NeededAsync(pairId, page, cancellationToken);
        if (names.IsEmpty)
        {
            return [];
        }

        var given = await GivenAsync(await current.GetAsync(cancellationToken), names, cancellationToken);
        return [.. names.Select(name => (name, given.GetValueOrDefault(name)))];
    }

    /// <summary>What stands in the way of asking those who have to agree; empty where nothing does.</summary>
    /// <param name="to">The two, null where they are no pair yet, and the page.</param>
    /// <param name="mails">The addresses, by name.</param>
    /// <param name="actor">Who sends it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ImmutableArray<Refusal>> CheckAsync(
        (Guid? PairId, Agreement Page) to,
        IReadOnlyDictionary<string, string>? mails,
        Actor actor,
        CancellationToken cancellationToken
    )
    {
        var refusals = ImmutableArray.CreateBuilder<Refusal>();
        foreach (var name in await NeededAsync(to.PairId, to.Page, cancellationToken))
        {
            var mail = MailOf(mails, name);
            if (mail.Length > AccountSetup.LongestMail || !new EmailAddressAttribute().IsValid(mail))
            {
                refusals.Add(Refusal.Conflict("decider-mail", name));
            }
            else if (await db.IsOwnAddressAsync(actor.PersonId, mail, cancellationToken))
            {
                refusals.Add(Refusal.Conflict("decider-own", name));
            }
        }

        return refusals.ToImmutable();
    }

    /// <summary>Keeps who will be asked about a page that is sent; saving is the caller's.</summary>
    /// <param name="proposal">The page.</param>
    /// <param name="mails">The addresses, by name.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task PutAsync(
        Proposal proposal,
        IReadOnlyDictionary<string, string>? mails,
        CancellationToken cancellationToken
    )
    {
        var page = AgreementReader.Read(proposal.Text).Agreement!;
        foreach (var name in await NeededAsync(proposal.PairId, page, cancellationToken))
        {
            db.Add(DeciderAssent.Ask(proposal, name, MailOf(mails, name)));
        }
    }

    /// <summary>The same for a page that answers one; saving is the caller's.</summary>
    /// <param name="sent">The page that is answered.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What stands in the way: that nobody knows yet how somebody is reached.</returns>
    public async Task<Refusal?> CarryAsync(Proposal sent, Proposal answer, CancellationToken cancellationToken)
    {
        var known = await AllAsync(sent.Id, cancellationToken);
        var page = AgreementReader.Read(answer.Text).Agreement!;
        foreach (var name in await NeededAsync(answer.PairId, page, cancellationToken))
        {
            if (known.Find(one => one.Name == name) is not { } asked)
            {
                return Refusal.Conflict("decider-not-known", name);
            }

            db.Add(DeciderAssent.Ask(answer, name, asked.Mail));
        }

        return null;
    }

    /// <summary>Once the two have agreed, asks whoever else has to; saving is the caller's.</summary>
    /// <param name="proposal">The page, with a pair.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether anybody has to.</returns>
    public async Task<Outcome<bool>> BeginAsync(Proposal proposal, CancellationToken cancellationToken)
    {
        if (proposal.IsRenewal)
        {
            return false;
        }

        var page = AgreementReader.Read(proposal.Text).Agreement!;
        var needed = await NeededAsync(proposal.PairId, page, cancellationToken);
        var asked = await AllAsync(proposal.Id, cancellationToken);
        if (needed.FirstOrDefault(name => !asked.Exists(one => one.Name == name)) is { } unknown)
        {
            return Refusal.Conflict("decider-not-known", unknown);
        }

        // What stands may have changed since it was sent.
        db.RemoveRange(asked.Where(one => !needed.Contains(one.Name, StringComparer.Ordinal)));
        foreach (var one in asked.Where(one => needed.Contains(one.Name, StringComparer.Ordinal)))
        {
            await letters.PutDeciderAsync(one, proposal, cancellationToken);
        }

        return !needed.IsEmpty;
    }

    /// <summary>Who else is asked about a page.</summary>
    /// <param name="proposalId">The page.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<List<DeciderAssent>> AllAsync(Guid proposalId, CancellationToken cancellationToken) =>
        db.Set<DeciderAssent>()
            .Where(one => one.ProposalId == proposalId)
            .OrderBy(one => one.Id)
            .ToListAsync(cancellationToken);

    // What somebody typed before they need not type again.
    private async Task<Dictionary<string, string>> GivenAsync(
        Actor actor,
        ImmutableArray<string> names,
        CancellationToken cancellationToken
    )
    {
        var given = await db.Set<DeciderAssent>()
            .Where(one => names.Contains(one.Name) && one.Mail != "")
            .Join(db.Set<Proposal>(), one => one.ProposalId, page => page.Id, (one, page) => new { one, page })
            .Where(two => two.page.ById == actor.PersonId)
            .OrderBy(two => two.page.SentAt)
            .Select(two => new { two.one.Name, two.one.Mail })
            .ToListAsync(cancellationToken);
        return given
            .GroupBy(one => one.Name, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Last().Mail, StringComparer.Ordinal);
    }

    private static string MailOf(IReadOnlyDictionary<string, string>? mails, string name) =>
        AddressOwners.Kept(mails?.GetValueOrDefault(name) ?? "");
}
