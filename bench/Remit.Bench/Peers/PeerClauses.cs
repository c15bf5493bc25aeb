using System.Globalization;
using Remit.Rules;

namespace Remit.Bench.Peers;

/// <summary>
/// The clauses of a kind for other engines: each condition in their own words, and the level of what matched. Grants come
/// first, then caps.
/// </summary>
internal sealed class PeerClauses(DecisionKind kind)
{
    private readonly Clause[] clauses = [.. kind.Grants, .. kind.Caps];

    public int Count => clauses.Length;

    /// <summary>The level of a case by the clauses that matched: the lower of highest grant and lowest cap (V1).</summary>
    public Level LevelOf(IEnumerable<int> matches)
    {
        var (given, most) = (Level.NotCovered, Level.Decide);
        foreach (var match in matches)
        {
            var level = clauses[match].Level;
            (given, most) =
                match < kind.Grants.Length
                    ? (level > given ? level : given, most)
                    : (given, level < most ? level : most);
        }

        return given < most ? given : most;
    }

    /// <summary>A clause as an expression over a case called <c>c</c>.</summary>
    public string TextOf(int clause) =>
        clauses[clause].When.IsEmpty ? "true" : string.Join(" && ", clauses[clause].When.Select(TextOf));

    private static string TextOf(Condition condition)
    {
        var name = "c." + PeerCase.PropertyOf(condition.Fact);
        if (condition.Ranges is [var range])
        {
            return string.Join(" && ", EndsOf(name, range));
        }

        var choice = condition.Choices.Single();
        var value = choice is "yes" or "no" ? (choice == "yes" ? "true" : "false") : $"\"{choice}\"";
        return $"{name} {(condition.IsNegated ? "!=" : "==")} {value}";
    }

    private static IEnumerable<string> EndsOf(string name, Interval range)
    {
        if (range.Low is { } low)
        {
            yield return $"{name} {(low.After ? ">" : ">=")} {Text(low.At)}";
        }

        if (range.High is { } high)
        {
            yield return $"{name} {(high.After ? "<=" : "<")} {Text(high.At)}";
        }
    }

    private static string Text(decimal at) => at.ToString(CultureInfo.InvariantCulture);
}
