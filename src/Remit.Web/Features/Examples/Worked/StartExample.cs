using Microsoft.AspNetCore.Identity;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.Starting;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Examples;

/// <summary>Makes this database a worked example; offered only while nobody has begun.</summary>
internal sealed class StartExample(Beginnings beginnings, ExampleStage stage, SignInManager<Account> signIn)
{
    public async Task<Outcome<Account>> RunAsync(CancellationToken cancellationToken)
    {
        // One that was left half done is set again.
        if (await beginnings.FindAsync(cancellationToken) is not (Beginning.Nobody or Beginning.Example))
        {
            return Refusal.Conflict("somebody-began");
        }

        var account = await stage.SetAsync(ExampleStage.Weeks[0], null, cancellationToken);
        await signIn.SignInAsync(account, isPersistent: true);
        return account;
    }
}
