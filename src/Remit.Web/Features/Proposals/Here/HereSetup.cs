namespace Remit.Web.Features.Proposals.Here;

/// <summary>Agreeing there and then, sitting together.</summary>
internal static class HereSetup
{
    /// <summary>Where it begins: the address of the other.</summary>
    public const string NowPath = "/talk/agree";

    /// <summary>Where the other agrees to a page that was sent.</summary>
    /// <param name="id">The page.</param>
    public static string PathOf(Guid id) => $"{ProposalsSetup.PathOf(id)}/here";
}
