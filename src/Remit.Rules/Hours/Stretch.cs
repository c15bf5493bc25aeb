namespace Remit.Rules;

/// <summary>Time between two instants in UTC; the first belongs to it.</summary>
internal sealed record Stretch(DateTimeOffset From, DateTimeOffset Until)
{
    public TimeSpan Length => Until - From;

    public bool IsEmpty => From >= Until;

    /// <summary>What of it lies before an instant.</summary>
    public Stretch Before(DateTimeOffset instant) => this with { Until = instant < Until ? instant : Until };

    /// <summary>What of it lies at an instant or after it.</summary>
    public Stretch Since(DateTimeOffset instant) => this with { From = instant > From ? instant : From };
}
