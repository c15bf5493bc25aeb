namespace Remit.Rules.Reading;

/// <summary>Reads one range of an ordered fact (F5).</summary>
internal sealed class RangeReader(Fact fact, string text)
{
    private readonly TextCursor cursor = new(text);

    public static Result<Interval> Read(Fact fact, string text) =>
        text.Contains(',', StringComparison.Ordinal)
            ? NumberText.Comma(fact.Key, text)
            : new RangeReader(fact, text).Read();

    private Result<Interval> Read()
    {
        if (cursor.LooksAt("between"))
        {
            return Refuse(
                "between",
                "'between' does not say whether its ends are in.",
                $"write {Example("from", "to")}"
            );
        }

        if (cursor.LooksAt("not") && !cursor.LooksAt("not more than"))
        {
            return Refuse("not-a-range", $"{Quoted.Of(text)}: 'not' is for choices.", "write a range on each side");
        }

        var bound = cursor.Take("from") ? TakeFromTo() : TakeBounds();
        return bound.Then(IntervalOf);
    }

    private Result<Bound> TakeFromTo()
    {
        var low = AmountReader.Take(cursor, fact);
        if (!low.IsOk)
        {
            return Result<Bound>.Refuse(low.Problems);
        }

        if (!cursor.Take("to"))
        {
            return Refuse(
                "from-without-to",
                $"{Quoted.Of(text)} has no 'to'.",
                $"write {Example("from", "to")}, or at least"
            );
        }

        return AmountReader
            .Take(cursor, fact)
            .Then<Bound>(high => new Bound(new Edge(low.Value, After: false), new Edge(high, After: true)));
    }

    private Result<Bound> TakeBounds()
    {
        var first = TakeBound();
        if (!first.IsOk || cursor.AtEnd())
        {
            return first;
        }

        if (!cursor.Take("and") && !BoundWord.Before.Any(word => cursor.LooksAt(word.Words)))
        {
            return Leftover();
        }

        return TakeBound()
            .Then<Bound>(second =>
                first.Value.With(second) is { } both
                    ? both
                    : Refuse("two-bounds", $"{Quoted.Of(text)} has no lower and upper end.", "over 60 up to 300")
            );
    }

    private Result<Bound> TakeBound()
    {
        foreach (var word in BoundWord.Before)
        {
            if (cursor.Take(word.Words))
            {
                return word.IsForDates && fact.Kind != FactKind.Date
                    ? Refuse("date-word", $"'{word.Words}' is for dates, and '{fact.Key}' is none.", Accepted())
                    : AmountReader.Take(cursor, fact).Then<Bound>(value => BoundOf(word, value));
            }
        }

        return StartsAValue()
            ? TakeValueFirst()
            : Refuse("not-a-range", $"{Quoted.Of(text)} is no range of '{fact.Key}'.", Accepted());
    }

    private Result<Bound> TakeValueFirst() =>
        AmountReader
            .Take(cursor, fact)
            .Then<Bound>(value =>
            {
                var word = BoundWord.Behind.FirstOrDefault(behind => cursor.Take(behind.Words));
                return word is null ? BareOrLeftover() : BoundOf(word, value);
            });

    private Problem BareOrLeftover() =>
        cursor.AtEnd()
            ? Refuse("bare-value", $"{Quoted.Of(text)} does not say which values of '{fact.Key}' it means.", Accepted())
            : Leftover();

    private Result<Interval> IntervalOf(Bound bound)
    {
        if (!cursor.AtEnd())
        {
            return Leftover();
        }

        var (low, high) = (bound.Low?.Normalize(fact.EffectiveStep), bound.High?.Normalize(fact.EffectiveStep));
        var lowest = fact.Kind == FactKind.Date || fact.Derive is not null ? fact.From : fact.From ?? 0;
        var isEmpty =
            low >= high
            || (lowest is { } from && high <= new Edge(from, After: false).Normalize(fact.EffectiveStep))
            || (fact.To is { } to && low >= new Edge(to, After: true).Normalize(fact.EffectiveStep));
        return isEmpty
            ? Refuse("empty-range", $"No value of '{fact.Key}' is {text.Trim()}.", "is it the wrong way round?")
            : new Interval(bound.Low, bound.High);
    }

    private bool StartsAValue() => cursor.PeekWord() is [var first, ..] && (char.IsAsciiDigit(first) || first == '-');

    private Problem Leftover() =>
        Refuse("leftover", $"{Quoted.Of(text)}: {Quoted.Of(cursor.Rest())} is left over.", Accepted());

    private string Accepted() =>
        fact.Kind == FactKind.Date
            ? "say before, until, on or after a date, or from one to another"
            : $"say up to, under, exactly, over or at least a value, or {Example("from", "to")}";

    private string Example(string first, string second) =>
        fact.Kind == FactKind.Date ? $"{first} 2026-03-02 {second} 2026-03-29" : $"{first} 10 {second} 20";

    private Problem Refuse(string code, string message, string hint) => Refused.Of(fact.Key, code, message, hint);

    private static Bound BoundOf(BoundWord word, decimal value) => new(word.LowOf(value), word.HighOf(value));

    /// <summary>One end of a range, or both ends of a single value.</summary>
    /// <param name="Low">Where it begins, when it says.</param>
    /// <param name="High">Where it ends, when it says.</param>
    private readonly record struct Bound(Edge? Low, Edge? High)
    {
        /// <summary>Both bounds as one, when one is a lower and the other an upper end.</summary>
        public Bound? With(Bound other) =>
            (Low is null) == (other.Low is null) || (High is null) == (other.High is null)
                ? null
                : new Bound(Low ?? other.Low, High ?? other.High);
    }
}
