using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Features.Starting;

namespace Remit.Web.Features.Keeping;

/// <summary>How a chain and an instant are named: by id, never by what a person is called or wrote.</summary>
internal static class ChainNames
{
    /// <summary>What a chain belongs to.</summary>
    public static async Task<string> OwnerAsync(RemitDb db, Guid chainId, CancellationToken cancellationToken) =>
        chainId == Installation.OnlyId ? "the installation"
        : await db.Set<Pair>().AnyAsync(pair => pair.Id == chainId, cancellationToken) ? $"the pair {chainId}"
        : await db.Set<Person>().AnyAsync(person => person.Id == chainId, cancellationToken) ? $"the person {chainId}"
        : $"{chainId}, which is neither a pair nor a person here";

    /// <summary>An instant, to the second, in UTC.</summary>
    public static string Instant(DateTimeOffset at) =>
        at.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
}
