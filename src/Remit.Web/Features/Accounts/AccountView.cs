using Microsoft.AspNetCore.Identity;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Accounts;

/// <summary>An account as its person sees it.</summary>
/// <param name="Me">Who acts.</param>
/// <param name="Account">Their account.</param>
/// <param name="Passkeys">Its passkeys, the newest first.</param>
/// <param name="Provider">What the provider is called through which they sign in; null when through none.</param>
public sealed record AccountView(Person Me, Account Account, IReadOnlyList<UserPasskeyInfo> Passkeys, string? Provider)
{
    /// <summary>Where they are signed in, the newest first.</summary>
    public required IReadOnlyList<Session> Sessions { get; init; }

    /// <summary>Whether mail leaves this installation.</summary>
    public required bool HasMail { get; init; }

    /// <summary>How many ways in there are.</summary>
    public int Ways => (Account.PasswordHash is null ? 0 : 1) + Passkeys.Count + (Provider is null ? 0 : 1);
}
