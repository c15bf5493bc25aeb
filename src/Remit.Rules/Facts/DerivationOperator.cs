namespace Remit.Rules;

/// <summary>The four operations of a derived fact (F7).</summary>
public enum DerivationOperator
{
    /// <summary>a + b.</summary>
    Add,

    /// <summary>a - b.</summary>
    Subtract,

    /// <summary>a * b.</summary>
    Multiply,

    /// <summary>a / b; as a percentage, times 100.</summary>
    Divide,
}
