using Microsoft.AspNetCore.Identity;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.Starting;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Examples;

/// <summary>Sets the worked example to another week; one goes on as the contributor.</summary>
internal sealed class JumpInExample(
    Beginnings beginnings,
    ExampleStage stage,
    CurrentActor current,
    SignInManager<Account> signIn
)
{
    /// <param name="week">One of <see cref="ExampleStage.Weeks"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome<Account>> RunAsync(int week, CancellationToken cancellationToken)
    {
        if (!await beginnings.IsExampleAsync(cancellationToken))
        {
            return Refusal.NotFound();
        }

        if (!ExampleStage.Weeks.Contains(week))
        {
            return Refusal.Invalid("no-such-week", "week", string.Join(", ", ExampleStage.Weeks));
        }

        var actor = await current.GetAsync(cancellationToken);
        var account = await stage.SetAsync(week, actor.PersonId, cancellationToken);
        await signIn.SignInAsync(account, isPersistent: true);
        return account;
    }
}
