using System.Text.Json;
using Remit.Web.Features.Journal;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Accounts;

/// <summary>
/// Lets a program act for a person, within scopes and until a day. Only its hash is kept, and not when it was used:
/// asking leaves no trace.
/// </summary>
public sealed class ApiToken : IJournaled
{
    /// <summary>With what a token begins, so that people and scanners recognise it.</summary>
    public const string Prefix = "remit_";

    /// <summary>The longest name, in characters.</summary>
    public const int LongestName = 60;

    /// <summary>The most days one can be good for.</summary>
    public const int MostDays = 366;

    private ApiToken() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>For whom it acts.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>What the person calls it.</summary>
    public required string Name { get; init; }

    /// <summary>The hash of the secret; see <see cref="SecretText.HashOf"/>.</summary>
    public required string Hash { get; init; }

    /// <summary>What it may do.</summary>
    public ApiScope Scopes { get; private init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset MadeAt { get; private init; }

    /// <summary>From when on it is good no more.</summary>
    public DateTimeOffset EndsAt { get; private init; }

    /// <summary>A new one.</summary>
    /// <param name="personId">For whom.</param>
    /// <param name="wish">What it is called, what it may do, and for how many days, at most <see cref="MostDays"/>.</param>
    /// <param name="secret">The secret, with its prefix.</param>
    /// <param name="at">Now.</param>
    public static Outcome<ApiToken> Make(
        Guid personId,
        (string? Name, ApiScope Scopes, int Days) wish,
        string secret,
        DateTimeOffset at
    )
    {
        var name = wish.Name?.Trim() ?? "";
        if (name.Length is 0 or > LongestName)
        {
            return Refusal.Invalid(name.Length == 0 ? "token-name-missing" : "token-name-long", "name");
        }

        if (wish.Scopes == ApiScope.None)
        {
            return Refusal.Invalid("token-scope-missing", "scopes");
        }

        if (wish.Days is < 1 or > MostDays)
        {
            return Refusal.Invalid("token-days", "days");
        }

        return new ApiToken
        {
            Id = Guid.CreateVersion7(),
            PersonId = personId,
            Name = name,
            Hash = SecretText.HashOf(secret),
            Scopes = wish.Scopes,
            MadeAt = at,
            EndsAt = at.AddDays(wish.Days),
        };
    }

    /// <inheritdoc/>
    public string ToJournal() =>
        JsonSerializer.Serialize(
            new
            {
                PersonId,
                Name,
                Scopes = Scopes.ToString(),
                EndsAt,
            }
        );
}
