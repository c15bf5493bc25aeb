namespace Remit.Rules;

/// <summary>
/// A dated conversion that two people agreed on (F3): one unit of <paramref name="From"/> is
/// <paramref name="Factor"/> units of <paramref name="To"/>. Only these conversions exist; the reverse direction is
/// used too, by division.
/// </summary>
/// <param name="From">The currency given.</param>
/// <param name="To">The currency it becomes.</param>
/// <param name="Factor">Units of <paramref name="To"/> for one of <paramref name="From"/>; above 0, or the rate is not used.</param>
/// <param name="On">The day of the rate.</param>
public sealed record ExchangeRate(Currency From, Currency To, decimal Factor, DateOnly On);
