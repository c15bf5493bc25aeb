using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Remit.Web.Hosting;

namespace Remit.Web.Features.Mail;

/// <summary>
/// The link in a mail where its reader can have fewer of them without signing in. It holds whose wish it changes, signed
/// here; nothing is stored for it, and it stays good.
/// </summary>
internal sealed class LessLink(IDataProtectionProvider keys, Addresses addresses)
{
    /// <summary>The page it leads to; a post to it is what changes something.</summary>
    public const string Path = "/mail/less";

    private const int LongestCode = 1000;

    // What else is signed by the same keys is no code, and no code of another mail would be one of this.
    private readonly IDataProtector codes = keys.CreateProtector("Remit.Mail.Less", "week");

    /// <summary>The whole address, for the mail about the week of a person.</summary>
    /// <param name="personId">The person.</param>
    public string Of(Guid personId) => addresses.Of($"{Path}?code={codes.Protect(personId.ToString("N"))}");

    /// <summary>Whose mails a code is about; null when it is none of ours.</summary>
    /// <param name="code">The code.</param>
    public Guid? PersonOf(string? code)
    {
        if (code is not { Length: > 0 and <= LongestCode })
        {
            return null;
        }

        try
        {
            return Guid.ParseExact(codes.Unprotect(code), "N");
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
