using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Features.Proposals;
using Remit.Web.Features.Proposals.Deciding;

namespace Remit.Web.Tests.Access;

/// <summary>The two have agreed to a page, and Petra has to as well.</summary>
internal static class Deciders
{
    /// <summary>She is asked.</summary>
    /// <returns>What is asked of her.</returns>
    public static async Task<Guid> AskPetraAsync(World world, RemitDb db)
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var turn = await db.TakeTurnAsync(world.Pair.Id, world.App.Clock, cancel);
        var petra = await db.Set<Person>().SingleAsync(one => one.Name == "Petra Vos", cancel);
        var account = await db.Users.SingleAsync(one => one.Id == petra.AccountId, cancel);
        account.EmailConfirmed = true;
        var sent = new SentPage(Guid.CreateVersion7(), world.Maarten.Name, AgreementTexts.Gifts, IsOffer: false)
        {
            Lines = Proposal.NothingTold,
        };
        var page = Proposal.Send(world.Ines.Id, sent, turn.At);
        page.BelongTo(world.Pair);
        Assert.True(page.Agree(world.Maarten.Id, turn.At).IsOk);
        page.WaitForDeciders(null);
        var asked = DeciderAssent.Ask(page, petra.Name, account.Email!);
        db.Add(page);
        db.Add(asked);
        await db.SaveAsync(new(world.Ines.Id, world.Ines.Zone), "page-sent", page, cancel);
        return asked.Id;
    }
}
