using System.Security.Claims;
using System.Text.Json;
using Remit.Web.Features.Journal;

namespace Remit.Web.Features.Accounts;

/// <summary>
/// One browser in which somebody is signed in. Its id stands in the cookie, and a cookie whose session is gone signs
/// nobody in. When it was last used is not kept.
/// </summary>
public sealed class Session : IJournaled
{
    /// <summary>How long a session lasts, in days; after that one signs in again.</summary>
    public const int Days = 30;

    /// <summary>The claim of a cookie that holds the id.</summary>
    public const string Claim = "session";

    private Session() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>Who is signed in.</summary>
    public Guid AccountId { get; private init; }

    /// <summary>Browser and system as far as they say so, such as <c>Firefox, Windows</c>.</summary>
    public required string Device { get; init; }

    /// <summary>When they signed in.</summary>
    public DateTimeOffset BegunAt { get; private init; }

    /// <summary>Which session somebody acts in; null where nobody is signed in.</summary>
    /// <param name="who">Who acts.</param>
    public static Guid? IdOf(ClaimsPrincipal? who) => Guid.TryParse(who?.FindFirstValue(Claim), out var id) ? id : null;

    /// <summary>Somebody signs in.</summary>
    /// <param name="accountId">Their account.</param>
    /// <param name="userAgent">What the browser calls itself; null when it does not say.</param>
    /// <param name="at">When.</param>
    public static Session Begin(Guid accountId, string? userAgent, DateTimeOffset at) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            AccountId = accountId,
            Device = Accounts.Device.Of(userAgent),
            BegunAt = at,
        };

    /// <inheritdoc/>
    public string ToJournal() => JsonSerializer.Serialize(new { AccountId, Device });
}
