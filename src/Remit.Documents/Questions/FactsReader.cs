using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Remit.Rules;

namespace Remit.Documents.Questions;

/// <summary>Reads what is known of a kind from one JSON object, in every form in which it may be written; all problems at once.</summary>
internal static class FactsReader
{
    private const string Example = "one object, such as {\"amount\": \"38 EUR\"}";

    /// <param name="kind">The kind.</param>
    /// <param name="line">The object.</param>
    public static Result<ImmutableDictionary<string, FactValue>> Read(DecisionKind kind, ReadOnlyMemory<byte> line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? Read(kind, document.RootElement)
                : NoObject("This is no JSON object.");
        }
        catch (JsonException mistake)
        {
            var column = (mistake.BytePositionInLine ?? 0) + 1;
            return NoObject($"This is no JSON; it goes wrong at byte {column.ToString(CultureInfo.InvariantCulture)}.");
        }
        catch (InvalidOperationException)
        {
            // A half of a character, as \ud800: well-formed JSON that is no text.
            return NoObject("This is JSON, but not text.");
        }
    }

    private static Problem NoObject(string message) => new("not-an-object", "", message, Example);

    private static Result<ImmutableDictionary<string, FactValue>> Read(DecisionKind kind, JsonElement given)
    {
        var facts = ImmutableDictionary.CreateBuilder<string, FactValue>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (var one in given.EnumerateObject())
        {
            if (!seen.Add(one.Name))
            {
                problems.Add(new("fact-twice", one.Name, $"'{one.Name}' is given twice.", "give it once"));
            }
            else if (kind.FindFact(one.Name) is not { } fact)
            {
                string[] keys = [.. kind.Facts.Select(asked => asked.Key), Fact.Reversible];
                problems.Add(
                    new(
                        "unknown-fact",
                        one.Name,
                        $"'{kind.Name}' does not ask for '{one.Name}'.",
                        Nearest.Hint(one.Name, keys)
                    )
                );
            }
            else if (one.Value.ValueKind != JsonValueKind.Null)
            {
                var value = ValueOf(fact, one.Value);
                problems.AddRange(value.Problems);
                if (value.TryGet(out var read))
                {
                    facts[fact.Key] = read;
                }
            }
        }

        return problems.Count > 0
            ? Result<ImmutableDictionary<string, FactValue>>.Refuse(problems.ToImmutable())
            : facts.ToImmutable();
    }

    private static Result<FactValue> ValueOf(Fact fact, JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => FactValueText.Read(fact, value.GetString()!),
            JsonValueKind.True => FactValue.Yes,
            JsonValueKind.False => FactValue.No,
            JsonValueKind.Number when value.TryGetDecimal(out var number) => Number(fact, number),
            JsonValueKind.Number => new Problem(
                "too-large",
                fact.Key,
                $"'{fact.Key}' is a number of more digits than can be counted with.",
                $"a number up to {NumberText.Write(NumberText.Largest)}"
            ),
            _ => new Problem(
                "wrong-kind",
                fact.Key,
                $"'{fact.Key}' is neither text nor a number nor true or false.",
                "such as \"38 EUR\", 12, true"
            ),
        };

    // A bare number is no amount (F3) and no date; as text it is refused with what would be right.
    private static Result<FactValue> Number(Fact fact, decimal number) =>
        fact.Kind is FactKind.Number or FactKind.Percent or FactKind.Days or FactKind.Months
            ? new FactValue.Number(number)
            : FactValueText.Read(fact, NumberText.Write(number));
}
