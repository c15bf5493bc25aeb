using System.Globalization;
using System.Text;

namespace Remit.Rules;

/// <summary>
/// A bound on what adds up (G4): <c>sum of amount per month up to 900</c>, <c>count per week per customer up to 3</c>.
/// It holds when what is used so far and this one together are within the bound.
/// </summary>
/// <param name="SumOf">The fact that is added up; null when decisions are counted.</param>
/// <param name="Basis">Over what.</param>
/// <param name="PerFact">The choice for each value of which it counts apart; null for all together.</param>
/// <param name="Bound">The bound.</param>
/// <param name="IsIncluded">Whether the bound itself is still within: <c>up to</c> yes, <c>under</c> no.</param>
public sealed record Limit(string? SumOf, Basis Basis, string? PerFact, decimal Bound, bool IsIncluded)
{
    /// <summary><c>sum</c> or <c>count</c>.</summary>
    public string Measure => SumOf is null ? "count" : "sum";

    /// <summary>Whether a total is within the bound.</summary>
    /// <param name="total">What is used so far and this one.</param>
    public bool Holds(decimal total) => IsIncluded ? total <= Bound : total < Bound;

    /// <summary>How far this one may go when so much is used: up to (bound − used).</summary>
    /// <param name="used">What is used so far.</param>
    public Edge CeilingAfter(decimal used) => new(Bound - used, IsIncluded);

    /// <summary>As written in a file.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(SumOf is null ? "count" : $"sum of {SumOf}").Append(" per ").Append(Basis);
        if (PerFact is not null)
        {
            text.Append(" per ").Append(PerFact);
        }

        return text.Append(IsIncluded ? " up to " : " under ")
            .Append(Bound.ToString(CultureInfo.InvariantCulture))
            .ToString();
    }
}
