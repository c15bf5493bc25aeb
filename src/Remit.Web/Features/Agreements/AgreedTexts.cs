using Microsoft.Extensions.Caching.Memory;
using Remit.Documents;
using Remit.Rules;

namespace Remit.Web.Features.Agreements;

/// <summary>What agreed texts mean. A text never changes, so each is read once and kept by its hash.</summary>
internal sealed class AgreedTexts : IDisposable
{
    private const int Kept = 500;

    private readonly MemoryCache agreements = new(new MemoryCacheOptions { SizeLimit = Kept });

    /// <summary>The meaning of a version.</summary>
    /// <exception cref="InvalidOperationException">The text cannot be read, which agreeing rules out.</exception>
    public Agreement Read(AgreementVersion version) =>
        agreements.GetOrCreate(
            version.Hash,
            entry =>
            {
                entry.Size = 1;
                return AgreementReader.Read(version.Text).Agreement
                    ?? throw new InvalidOperationException($"The agreed text {version.Hash} cannot be read.");
            }
        )!;

    public void Dispose() => agreements.Dispose();
}
