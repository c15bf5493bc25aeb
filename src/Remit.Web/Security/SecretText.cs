using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Remit.Web.Security;

/// <summary>
/// Secrets that stand in links and in programs: 32 random bytes, of which only the hash is kept. Whoever reads the
/// database finds none, and looking one up by its hash tells nothing by the time it takes.
/// </summary>
internal static class SecretText
{
    /// <summary>How many characters a hash has.</summary>
    public const int HashLength = 64;

    private const int Bytes = 32;

    /// <summary>A fresh one, of characters that an address may have.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>SHA-256 of a secret, as 64 hexadecimal digits.</summary>
    /// <param name="secret">The secret, or what somebody gave as one.</param>
    public static string HashOf(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
