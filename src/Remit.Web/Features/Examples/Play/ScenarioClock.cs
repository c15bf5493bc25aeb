namespace Remit.Web.Features.Examples;

/// <summary>A clock that stands still until it is set: the instant at which a scenario is.</summary>
internal sealed class ScenarioClock : TimeProvider
{
    private DateTimeOffset now;

    /// <summary>Sets it.</summary>
    /// <param name="instant">The instant.</param>
    public void Set(DateTimeOffset instant) => now = instant;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
}
