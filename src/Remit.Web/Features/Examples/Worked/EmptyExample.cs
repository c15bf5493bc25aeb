using Microsoft.AspNetCore.Identity;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.Starting;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Examples;

/// <summary>Empties the worked example, so that the real thing can start here.</summary>
internal sealed class EmptyExample(
    Beginnings beginnings,
    ExampleStage stage,
    CurrentActor current,
    SignInManager<Account> signIn,
    EnterByAddress enter
)
{
    /// <returns>Where to go on.</returns>
    public async Task<Outcome<string>> RunAsync(CancellationToken cancellationToken)
    {
        if (!await beginnings.IsExampleAsync(cancellationToken))
        {
            return Refusal.NotFound();
        }

        var actor = await current.GetAsync(cancellationToken);
        await stage.ClearAsync(isExample: false, actor.PersonId, cancellationToken);
        await signIn.SignOutAsync();
        return await enter.LetInAsync(cancellationToken);
    }
}
