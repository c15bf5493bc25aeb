using System.Collections.Immutable;

namespace Remit.Web.Features.Weeks;

/// <summary>What somebody's week brought that others did, and what is coming up.</summary>
/// <param name="Written">Who wrote down decisions, and how many.</param>
/// <param name="Reviews">With whom one looks at an agreement, and on which day.</param>
/// <param name="Others">Who these are.</param>
internal sealed record Week(
    ImmutableArray<(string Name, int Count)> Written,
    ImmutableArray<(string Name, DateOnly Day)> Reviews,
    ImmutableArray<Guid> Others
)
{
    /// <summary>Whether there is nothing to say.</summary>
    public bool IsEmpty => Written.IsEmpty && Reviews.IsEmpty;
}
