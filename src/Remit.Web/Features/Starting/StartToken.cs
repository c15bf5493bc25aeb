using System.Buffers.Text;
using System.Security.Cryptography;

namespace Remit.Web.Features.Starting;

/// <summary>
/// The secret of the address that is printed at start: good for one visit while this process runs. Only who reads what
/// was printed has it.
/// </summary>
internal sealed class StartToken
{
    private const int Bytes = 32;

    private byte[]? hash;

    /// <summary>Makes a fresh one; an earlier one is no longer good.</summary>
    public string Renew()
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        Volatile.Write(ref hash, HashOf(token));
        return token;
    }

    /// <summary>Whether it is the one; then it is used up.</summary>
    public bool Use(string? token)
    {
        var known = Volatile.Read(ref hash);
        return token is not null
            && known is not null
            && CryptographicOperations.FixedTimeEquals(known, HashOf(token))
            && Interlocked.CompareExchange(ref hash, null, known) == known;
    }

    private static byte[] HashOf(string token) => SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(token));
}
