namespace Remit.Rules.Engine;

/// <summary>What one part of a computed fact has to be for it to come out as wanted.</summary>
internal static class Inverse
{
    /// <summary>The part; null where there is none.</summary>
    /// <param name="whole">The computed fact.</param>
    /// <param name="isLeft">Whether the part is the left one.</param>
    /// <param name="wanted">What is to come out.</param>
    /// <param name="other">The other part.</param>
    public static decimal? Of(Fact whole, bool isLeft, decimal wanted, decimal other)
    {
        var scale = whole.Kind == FactKind.Percent ? 100 : 1;
        try
        {
            return whole.Derive!.Operator switch
            {
                DerivationOperator.Add => wanted - other,
                DerivationOperator.Subtract => isLeft ? wanted + other : other - wanted,
                DerivationOperator.Multiply => other == 0 ? null : wanted / other,
                _ when isLeft => wanted * other / scale,
                _ => wanted == 0 ? null : other * scale / wanted,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
