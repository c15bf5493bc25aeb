namespace Remit.Web.Security;

/// <summary>Who acts: a person, and the zone whose days are theirs.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Zone">The IANA name of their time zone.</param>
public sealed record Actor(Guid PersonId, string Zone)
{
    /// <summary>Nobody: what happens by itself because its time has come.</summary>
    public static Actor Nobody { get; } = new(Guid.Empty, "Etc/UTC");
}
