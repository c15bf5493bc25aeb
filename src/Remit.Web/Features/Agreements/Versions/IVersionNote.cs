using Microsoft.AspNetCore.Components;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Agreements.Versions;

/// <summary>What another feature has to say of the newest version, below what it changed.</summary>
internal interface IVersionNote
{
    /// <summary>What stands there; it may be nothing.</summary>
    /// <param name="seen">The two, as who looks sees them.</param>
    /// <param name="version">The version, with the one before it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<RenderFragment> FindAsync(SeenPair seen, FindVersions.One version, CancellationToken cancellationToken);
}
