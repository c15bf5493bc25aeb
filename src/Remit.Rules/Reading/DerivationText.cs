using Remit.Rules.Reading;

namespace Remit.Rules;

/// <summary>Derived facts as text (F7): <c>refund / price</c>, <c>hours * 85</c>; one operator, at least one fact.</summary>
public static class DerivationText
{
    private static readonly Dictionary<char, DerivationOperator> Operators = new()
    {
        ['+'] = DerivationOperator.Add,
        ['-'] = DerivationOperator.Subtract,
        ['*'] = DerivationOperator.Multiply,
        ['/'] = DerivationOperator.Divide,
    };

    /// <summary>Reads a derivation; whether its facts exist is for who knows them.</summary>
    /// <param name="text">The text; a minus has a space on each side, because names may hold one.</param>
    public static Result<Derivation> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = Enumerable.Range(0, text.Length).Where(at => IsOperator(text, at)).ToList();
        if (found is not [var place])
        {
            return NotADerivation(text);
        }

        var left = Part(text[..place], text);
        var right = Part(text[(place + 1)..], text);
        if (!left.IsOk || !right.IsOk)
        {
            return Result<Derivation>.Refuse(left.IsOk ? right.Problems : left.Problems);
        }

        var derivation = new Derivation(left.Value, Operators[text[place]], right.Value);
        var dividesByNothing = derivation is { Operator: DerivationOperator.Divide, Right: { Fact: null, Number: 0 } };
        return dividesByNothing || !derivation.Facts.Any() ? NotADerivation(text) : derivation;
    }

    /// <summary>A derivation as written in a file.</summary>
    /// <param name="derivation">The derivation.</param>
    public static string Write(Derivation derivation)
    {
        ArgumentNullException.ThrowIfNull(derivation);
        var symbol = Operators.First(pair => pair.Value == derivation.Operator).Key;
        return $"{Write(derivation.Left)} {symbol} {Write(derivation.Right)}";
    }

    private static string Write(DerivationPart part) => part.Fact ?? NumberText.Write(part.Number);

    private static bool IsOperator(string text, int at) =>
        text[at] is '+' or '*' or '/' || (text[at] == '-' && IsSpace(text, at - 1) && IsSpace(text, at + 1));

    private static bool IsSpace(string text, int at) => at >= 0 && at < text.Length && char.IsWhiteSpace(text[at]);

    private static Result<DerivationPart> Part(string part, string whole)
    {
        var name = part.Trim();
        return NameText.IsName(name) ? DerivationPart.OfFact(name)
            : NumberText.ReadUnambiguous(name).Then<DerivationPart>(number => DerivationPart.OfNumber(number))
                is { IsOk: true } read
                ? read
            : NotADerivation(whole);
    }

    private static Problem NotADerivation(string text) =>
        new(
            "not-a-derivation",
            text,
            $"{Quoted.Of(text)} does not say how to compute it.",
            "one of a / b, a * b, a + b, a - b, over two facts, or a fact and a number"
        );
}
