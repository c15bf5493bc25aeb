using System.Globalization;

namespace Remit.Rules;

/// <summary>One side of a <see cref="Derivation"/>: a fact by its key, or a number.</summary>
public sealed record DerivationPart
{
    private DerivationPart(string? fact, decimal number) => (Fact, Number) = (fact, number);

    /// <summary>The fact's key, or null when this side is a number.</summary>
    public string? Fact { get; }

    /// <summary>The number, when <see cref="Fact"/> is null.</summary>
    public decimal Number { get; }

    /// <summary>A side that is a fact.</summary>
    /// <param name="key">The fact's key.</param>
    public static DerivationPart OfFact(string key) => new(key, 0);

    /// <summary>A side that is a number.</summary>
    /// <param name="number">The number.</param>
    public static DerivationPart OfNumber(decimal number) => new(null, number);

    /// <summary>As written in a file.</summary>
    public override string ToString() => Fact ?? Number.ToString(CultureInfo.InvariantCulture);
}
