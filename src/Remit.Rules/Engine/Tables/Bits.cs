using System.Numerics;

namespace Remit.Rules.Engine;

/// <summary>A set of row numbers as a bit mask of fixed length. Immutable by convention: no caller writes into one it was given.</summary>
internal readonly struct Bits : IEquatable<Bits>
{
    private readonly ulong[] words;

    private Bits(ulong[] words) => this.words = words;

    public bool IsEmpty => Array.TrueForAll(words, word => word == 0);

    /// <summary>The set of these words, which are kept and not copied.</summary>
    public static Bits Of(ulong[] words) => new(words);

    public static Bits None(int count) => new(new ulong[(count + 63) / 64]);

    public static Bits All(int count)
    {
        var filled = new ulong[(count + 63) / 64];
        Array.Fill(filled, ulong.MaxValue);
        if (count % 64 != 0)
        {
            filled[^1] = (1UL << (count % 64)) - 1;
        }

        return new Bits(filled);
    }

    public bool Has(int row) => (words[row / 64] & (1UL << (row % 64))) != 0;

    public Bits And(Bits other) => Combine(other, static (left, right) => left & right);

    public Bits Or(Bits other) => Combine(other, static (left, right) => left | right);

    public Bits Without(Bits other) => Combine(other, static (left, right) => left & ~right);

    public Bits Without(int row)
    {
        var copy = (ulong[])words.Clone();
        copy[row / 64] &= ~(1UL << (row % 64));
        return new Bits(copy);
    }

    public Bits With(int row)
    {
        var copy = (ulong[])words.Clone();
        copy[row / 64] |= 1UL << (row % 64);
        return new Bits(copy);
    }

    /// <summary>Whether every row here is in another set.</summary>
    public bool IsWithin(Bits other)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if ((words[i] & ~other.words[i]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    public bool Intersects(Bits other)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if ((words[i] & other.words[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    public IEnumerable<int> Rows()
    {
        for (var i = 0; i < words.Length; i++)
        {
            for (var word = words[i]; word != 0; word &= word - 1)
            {
                yield return (i * 64) + BitOperations.TrailingZeroCount(word);
            }
        }
    }

    public bool Equals(Bits other) => words.AsSpan().SequenceEqual(other.words);

    public override bool Equals(object? obj) => obj is Bits other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var word in words)
        {
            hash.Add(word);
        }

        return hash.ToHashCode();
    }

    private Bits Combine(Bits other, Func<ulong, ulong, ulong> operation)
    {
        var result = new ulong[words.Length];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = operation(words[i], other.words[i]);
        }

        return new Bits(result);
    }
}
