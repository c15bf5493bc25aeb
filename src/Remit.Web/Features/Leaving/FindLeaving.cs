using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Leaving;

/// <summary>Finds what somebody should know before they leave.</summary>
internal sealed class FindLeaving(RemitDb db, CurrentActor current, MyAccount mine, SeenPairs pairs)
{
    /// <param name="Name">The whole name.</param>
    /// <param name="HasPassword">Whether they confirm it by their password; else by their name.</param>
    /// <param name="Wrote">Whether they wrote decisions down.</param>
    /// <param name="Readers">Who goes on reading for a while what they agreed as the one who decides.</param>
    /// <param name="Keepers">Who keeps what they agreed as the one who leads.</param>
    public sealed record View(
        string Name,
        bool HasPassword,
        bool Wrote,
        IReadOnlyList<string> Readers,
        IReadOnlyList<string> Keepers
    );

    public async Task<View> RunAsync(CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        var me = await db.Set<Person>().AsNoTracking().SingleAsync(one => one.Id == actor.PersonId, cancellationToken);
        var all = (await pairs.AllAsync(cancellationToken)).Where(seen => !seen.Other.HasLeft).ToList();
        return new(
            me.Name,
            (await mine.AccountAsync(cancellationToken)).PasswordHash is not null,
            all.Exists(seen => seen.IsContributor),
            [.. all.Where(seen => seen.IsContributor).Select(seen => seen.OtherName).Distinct(StringComparer.Ordinal)],
            [.. all.Where(seen => !seen.IsContributor).Select(seen => seen.OtherName).Distinct(StringComparer.Ordinal)]
        );
    }
}
