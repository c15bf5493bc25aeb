namespace Remit.Rules.Engine;

/// <summary>What two documents say of the same case.</summary>
/// <param name="First">The level in the first.</param>
/// <param name="Second">The level in the second.</param>
/// <param name="FirstDuties">Who is told, asked or must agree in the first; null where that is not looked at.</param>
/// <param name="SecondDuties">The same in the second.</param>
internal sealed record Outcome(Level First, Level Second, string? FirstDuties, string? SecondDuties)
{
    private static readonly Outcome[] OfLevels =
    [
        .. from first in Enum.GetValues<Level>()
        from second in Enum.GetValues<Level>()
        select new Outcome(first, second, null, null),
    ];

    /// <summary>What two documents say where only levels are looked at.</summary>
    public static Outcome Of(Level first, Level second) => OfLevels[((int)first * 6) + (int)second];

    /// <summary>Whether both say the same.</summary>
    public bool IsSame => First == Second && string.Equals(FirstDuties, SecondDuties, StringComparison.Ordinal);
}
