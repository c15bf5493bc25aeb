using Microsoft.AspNetCore.Identity;

namespace Remit.Web.Features.Accounts;

/// <summary>How somebody signs in. What the person is called and does here is a person's, not an account's.</summary>
public sealed class Account : IdentityUser<Guid>;
