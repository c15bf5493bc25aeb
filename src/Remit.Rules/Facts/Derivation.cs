namespace Remit.Rules;

/// <summary>How a derived fact is computed (F7): one operation over two facts, or a fact and a number.</summary>
/// <param name="Left">The left part.</param>
/// <param name="Operator">What is done.</param>
/// <param name="Right">The right part.</param>
public sealed record Derivation(DerivationPart Left, DerivationOperator Operator, DerivationPart Right)
{
    /// <summary>The facts it needs, left first, each once.</summary>
    public IEnumerable<string> Facts =>
        new[] { Left.Fact, Right.Fact }.OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>As written in a file, such as <c>refund / price</c>.</summary>
    public override string ToString() => $"{Left} {Symbol} {Right}";

    private char Symbol =>
        Operator switch
        {
            DerivationOperator.Add => '+',
            DerivationOperator.Subtract => '-',
            DerivationOperator.Multiply => '*',
            _ => '/',
        };
}
