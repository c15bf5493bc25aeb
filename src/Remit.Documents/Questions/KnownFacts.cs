using System.Collections.Immutable;
using System.Text.Json;
using Remit.Rules;

namespace Remit.Documents.Questions;

/// <summary>Reads a line whose facts are all known and plainly written into places of a kind's table, without allocating.</summary>
internal sealed class KnownFacts
{
    private readonly ImmutableArray<KnownFact> facts;
    private readonly ImmutableArray<long> nothing;

    /// <param name="table">The kind's table.</param>
    public KnownFacts(KindTable table)
    {
        facts = [.. Enumerable.Range(0, table.Facts.Length).Select(number => new KnownFact(table, number))];
        nothing = table.PlacesOf(ImmutableDictionary<string, FactValue>.Empty).Value;
    }

    /// <summary>Whether the line could be read so; if not, it must be read otherwise.</summary>
    /// <param name="line">One JSON object.</param>
    /// <param name="places">A place for each fact of the table.</param>
    public bool TryRead(ReadOnlySpan<byte> line, Span<long> places)
    {
        nothing.CopyTo(places);
        var reader = new Utf8JsonReader(line);
        try
        {
            return TryRead(ref reader, places) && !places.Contains(KindTable.Unknown);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private bool TryRead(ref Utf8JsonReader reader, Span<long> places)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        var given = 0UL;
        var next = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var number = NumberOf(ref reader, next);
            var bit = 1UL << number;
            if (number < 0 || number >= 64 || (given & bit) != 0)
            {
                return false;
            }

            (given, next) = (given | bit, number + 1);
            if (!reader.Read() || !facts[number].TryRead(ref reader, out var place))
            {
                return false;
            }

            // What is not said keeps the place it has when nothing is.
            places[number] = place == KindTable.Unknown ? nothing[number] : place;
        }

        return reader.TokenType == JsonTokenType.EndObject && !reader.Read();
    }

    // Facts mostly come in their order.
    private int NumberOf(ref Utf8JsonReader reader, int first)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            var number = (first + i) % facts.Length;
            if (facts[number].IsNamed(ref reader))
            {
                return number;
            }
        }

        return -1;
    }
}
