using Microsoft.AspNetCore.Components;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Agreements;

/// <summary>What something else has to say above the page of two people: whether what stands there holds just now.</summary>
internal interface IPageNote
{
    /// <summary>What is shown; it shows nothing where there is nothing to say.</summary>
    /// <param name="seen">The two, as one of them sees them.</param>
    /// <param name="standing">What stands between them.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<RenderFragment> FindAsync(SeenPair seen, StandingAgreement standing, CancellationToken cancellationToken);
}
