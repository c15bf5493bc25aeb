using System.Globalization;
using Remit.Rules;

namespace Remit.Bench.Peers;

/// <summary>
/// The clauses of a kind for other engines: each condition as comparisons, and the level of what matched. Grants come
/// first, then caps.
/// </summary>
internal sealed class PeerClauses(DecisionKind kind)
{
    private readonly Clause[] clauses = [.. kind.Grants, .. kind.Caps];

    public int Count => clauses.Length;

    public Clause this[int clause] => clauses[clause];

    /// <summary>The level of a case by the clauses that matched: the lower of highest grant and lowest cap (V1).</summary>
    public Level LevelOf(IEnumerable<int> matches)
    {
        var (given, most) = (Level.NotCovered, Level.Decide);
        foreach (var match in matches)
        {
            var level = clauses[match].Level;
            (given, most) =
                clauses[match] is Grant ? (level > given ? level : given, most) : (given, level < most ? level : most);
        }

        return given < most ? given : most;
    }

    /// <summary>What a clause compares: the property of a case, how, and with what; all must hold.</summary>
    public IEnumerable<(string Property, string Operator, object Value)> TestsOf(int clause) =>
        clauses[clause].When.SelectMany(TestsOf);

    /// <summary>A clause as an expression over a case called <c>c</c>.</summary>
    public string TextOf(int clause)
    {
        var tests = TestsOf(clause).Select(test => $"c.{test.Property} {test.Operator} {TextOf(test.Value)}").ToArray();
        return tests.Length == 0 ? "true" : string.Join(" && ", tests);
    }

    private static string TextOf(object value) =>
        value switch
        {
            bool isYes => isYes ? "true" : "false",
            string text => $"\"{text}\"",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };

    private static IEnumerable<(string, string, object)> TestsOf(Condition condition)
    {
        var property = PeerCase.PropertyOf(condition.Fact);
        if (condition.Ranges is not [var range])
        {
            var choice = condition.Choices.Single();
            yield return (
                property,
                condition.IsNegated ? "!=" : "==",
                choice is "yes" or "no" ? choice == "yes" : choice
            );
            yield break;
        }

        if (range.Low is { } low)
        {
            yield return (property, low.After ? ">" : ">=", low.At);
        }

        if (range.High is { } high)
        {
            yield return (property, high.After ? "<=" : "<", high.At);
        }
    }
}
