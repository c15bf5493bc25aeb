using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Remit.Web.Features.Journal;

namespace Remit.Web.Features.Accounts;

/// <summary>How somebody signs in. What the person is called and does here is a person's, not an account's.</summary>
public sealed class Account : IdentityUser<Guid>, IJournaled
{
    /// <inheritdoc/>
    public string ToJournal() =>
        JsonSerializer.Serialize(
            new
            {
                Email,
                EmailConfirmed,
                HasPassword = PasswordHash is not null,
            }
        );
}
