using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Remit.Rules;

namespace Remit.Documents.Questions;

/// <summary>Reads the plain forms of one fact's values from JSON without allocating; every other form it leaves to others.</summary>
internal sealed class KnownFact
{
    private const int DayLength = 10;
    private const int LongestNumber = 20;

    private readonly KindTable table;
    private readonly int number;
    private readonly Fact fact;
    private readonly byte[] key;
    private readonly byte[] currency;
    private readonly ImmutableArray<(byte[] Text, long Place)> texts;

    /// <param name="table">The kind's table.</param>
    /// <param name="number">The fact's number in it.</param>
    public KnownFact(KindTable table, int number)
    {
        (this.table, this.number, fact) = (table, number, table.Facts[number]);
        key = Encoding.UTF8.GetBytes(fact.Key);
        currency = Encoding.UTF8.GetBytes(fact.Currency?.Code ?? "");
        texts = [.. Texts()];
    }

    /// <summary>Whether the name the reader stands on is this fact's.</summary>
    public bool IsNamed(ref Utf8JsonReader reader) => reader.ValueTextEquals(key);

    /// <summary>The place of the value the reader stands on, where it is plainly written and fits.</summary>
    public bool TryRead(ref Utf8JsonReader reader, out long place)
    {
        place = KindTable.Unknown;
        return reader.TokenType switch
        {
            JsonTokenType.Null => true,
            JsonTokenType.True => fact.Kind == FactKind.YesNo && TryText("yes"u8, out place),
            JsonTokenType.False => fact.Kind == FactKind.YesNo && TryText("no"u8, out place),
            JsonTokenType.Number => fact.Kind is not (FactKind.Money or FactKind.Date)
                && reader.TryGetDecimal(out var amount)
                && table.TryPlace(number, amount, out place),
            JsonTokenType.String => !reader.ValueIsEscaped && TryString(reader.ValueSpan, out place),
            _ => false,
        };
    }

    private IEnumerable<(byte[] Text, long Place)> Texts()
    {
        IEnumerable<(string Text, FactValue Value)> values = fact.Kind switch
        {
            FactKind.YesNo => [("yes", FactValue.Yes), ("no", FactValue.No)],
            FactKind.Choice => fact.Choices.Select(text => (text, (FactValue)new FactValue.Choice(text))),
            _ => [],
        };
        foreach (var (text, value) in values)
        {
            var places = table.PlacesOf(ImmutableDictionary<string, FactValue>.Empty.Add(fact.Key, value));
            if (places.TryGet(out var found))
            {
                yield return (Encoding.UTF8.GetBytes(text), found[number]);
            }
        }
    }

    private bool TryString(ReadOnlySpan<byte> text, out long place)
    {
        place = KindTable.Unknown;
        return fact.Kind switch
        {
            FactKind.Money => TryMoney(text, out place),
            FactKind.Date => TryDay(text, out place),
            FactKind.Choice or FactKind.YesNo => TryText(text, out place),
            _ => false,
        };
    }

    private bool TryText(ReadOnlySpan<byte> text, out long place)
    {
        foreach (var (known, at) in texts)
        {
            if (text.SequenceEqual(known))
            {
                place = at;
                return true;
            }
        }

        place = KindTable.Unknown;
        return false;
    }

    // "38 EUR", "38.50EUR". Three decimals may mean thousands; that and all else is for who can ask back.
    private bool TryMoney(ReadOnlySpan<byte> text, out long place)
    {
        place = KindTable.Unknown;
        if (currency.Length == 0 || text.Length > LongestNumber || !text.EndsWith(currency))
        {
            return false;
        }

        var figure = text[..^currency.Length].TrimEnd((byte)' ');
        return IsPlain(figure)
            && Utf8Parser.TryParse(figure, out decimal amount, out var read)
            && read == figure.Length
            && table.TryPlace(number, amount, out place);
    }

    private static bool IsPlain(ReadOnlySpan<byte> figure)
    {
        var point = figure.IndexOf((byte)'.');
        var whole = point < 0 ? figure : figure[..point];
        var decimals = point < 0 ? 0 : figure.Length - point - 1;
        return !whole.IsEmpty
            && (whole.Length == 1 || whole[0] != (byte)'0')
            && !whole.ContainsAnyExceptInRange((byte)'0', (byte)'9')
            && (point < 0 || decimals is 1 or 2)
            && !figure[^decimals..].ContainsAnyExceptInRange((byte)'0', (byte)'9');
    }

    private bool TryDay(ReadOnlySpan<byte> text, out long place)
    {
        place = KindTable.Unknown;
        return text.Length == DayLength
            && Utf8Parser.TryParse(text[..4], out int year, out var years)
            && Utf8Parser.TryParse(text[5..7], out int month, out var months)
            && Utf8Parser.TryParse(text[8..], out int day, out var days)
            && (years, months, days, text[4], text[7]) == (4, 2, 2, (byte)'-', (byte)'-')
            && year is >= 1 and <= 9999
            && month is >= 1 and <= 12
            && day >= 1
            && day <= DateTime.DaysInMonth(year, month)
            && table.TryPlace(number, new DateOnly(year, month, day).DayNumber, out place);
    }
}
