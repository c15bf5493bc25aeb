using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;

namespace Remit.Web.Security;

/// <summary>That somebody runs this installation.</summary>
internal sealed class RunsInstallation : IAuthorizationRequirement
{
    /// <summary>Looks whether who is signed in does, at every request: the cookie does not say it.</summary>
    public sealed class Handler(RemitDb db, CurrentActor current) : AuthorizationHandler<RunsInstallation>
    {
        /// <inheritdoc/>
        protected override async Task HandleRequirementAsync(
            AuthorizationHandlerContext context,
            RunsInstallation requirement
        )
        {
            if (
                await current.FindAsync(context.User, CancellationToken.None) is { } actor
                && await db.Set<Person>().AnyAsync(one => one.Id == actor.PersonId && one.IsAdmin)
            )
            {
                context.Succeed(requirement);
            }
        }
    }
}
