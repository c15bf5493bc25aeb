using Remit.Rules;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Covers;

/// <summary>One kind of decision on which somebody decides who is away.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Agreement">What the two agreed.</param>
/// <param name="Kind">The kind.</param>
public sealed record CoverLine(Pair Pair, Agreement Agreement, DecisionKind Kind)
{
    /// <summary>Its main number; null where it has none.</summary>
    public Fact? Measure { get; init; }

    /// <summary>How much of the main number is the lead's own to decide, as far as an agreement says it.</summary>
    public decimal? LeadsOwn { get; init; }

    /// <summary>Who answers it.</summary>
    public CoverState State { get; init; }

    /// <summary>Up to how much; null where nothing was said.</summary>
    public decimal? UpTo { get; init; }

    /// <summary>The name of the kind of the pair among the powers, and in a form.</summary>
    public string Power => Cover.PowerOf(Pair.Id, Kind.Name);

    /// <summary>Up to how much the cover may answer: what was said, and never more than the lead's own.</summary>
    public decimal? Limit =>
        (UpTo, LeadsOwn) switch
        {
            ({ } upTo, { } own) => Math.Min(upTo, own),
            var (upTo, own) => upTo ?? own,
        };

    /// <summary>What the contributor is called.</summary>
    public string Contributor => Pair.Call(Pair.Contributor.Name);
}
