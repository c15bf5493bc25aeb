using System.Collections.Frozen;

namespace Remit.Rules;

/// <summary>
/// An ISO 4217 currency: its three letters and the number of decimals of its smallest unit. Where no other number is
/// known it is two (F2). Two currencies are equal when their letters are.
/// </summary>
public sealed record Currency
{
    // ISO 4217, table A.1, the entries whose minor unit is not 2.
    private static readonly FrozenDictionary<string, int> OtherDecimals = new Dictionary<string, int>(
        StringComparer.Ordinal
    )
    {
        ["BIF"] = 0,
        ["CLP"] = 0,
        ["DJF"] = 0,
        ["GNF"] = 0,
        ["ISK"] = 0,
        ["JPY"] = 0,
        ["KMF"] = 0,
        ["KRW"] = 0,
        ["PYG"] = 0,
        ["RWF"] = 0,
        ["UGX"] = 0,
        ["UYI"] = 0,
        ["VND"] = 0,
        ["VUV"] = 0,
        ["XAF"] = 0,
        ["XOF"] = 0,
        ["XPF"] = 0,
        ["BHD"] = 3,
        ["IQD"] = 3,
        ["JOD"] = 3,
        ["KWD"] = 3,
        ["LYD"] = 3,
        ["OMR"] = 3,
        ["TND"] = 3,
        ["CLF"] = 4,
        ["UYW"] = 4,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private Currency(string code) => Code = code;

    /// <summary>Three capital letters, such as <c>EUR</c>.</summary>
    public string Code { get; }

    /// <summary>Digits after the decimal point of the smallest unit: 2 for EUR, 0 for JPY, 3 for KWD.</summary>
    public int Decimals => OtherDecimals.GetValueOrDefault(Code, 2);

    /// <summary>The smallest unit: 0.01 for EUR.</summary>
    public decimal Step => new(1, 0, 0, isNegative: false, (byte)Decimals);

    /// <summary>The currency with a code; case does not matter. Null when it is not three letters A to Z.</summary>
    /// <param name="code">Such as <c>EUR</c> or <c>kes</c>.</param>
    public static Currency? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Length == 3 && code.All(char.IsAsciiLetter) ? new Currency(code.ToUpperInvariant()) : null;
    }

    /// <summary>The currency with a code.</summary>
    /// <param name="code">Three letters.</param>
    /// <exception cref="ArgumentException">Not three letters.</exception>
    public static Currency Of(string code) =>
        Find(code)
        ?? throw new ArgumentException($"'{code}' is not a currency: three letters, such as EUR.", nameof(code));

    /// <summary>The three letters.</summary>
    public override string ToString() => Code;
}
