using System.Numerics;

namespace Remit.Rules.Engine;

/// <summary>A set of row numbers as a bit mask of fixed length. Immutable by convention: no caller writes into one it was given.</summary>
internal readonly struct Bits : IEquatable<Bits>
{
    private readonly ulong[] words;

    private Bits(ulong[] words) => this.words = words;

    public bool IsEmpty => !words.AsSpan().ContainsAnyExcept(0UL);

    /// <summary>How many rows are in it.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in words)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    /// <summary>The mask, 64 rows to a word.</summary>
    public ReadOnlySpan<ulong> Words => words;

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

    /// <summary>These rows.</summary>
    public static Bits Of(int count, IEnumerable<int> rows)
    {
        var bits = None(count);
        foreach (var row in rows)
        {
            bits.Add(row);
        }

        return bits;
    }

    /// <summary>A set from its mask, which is copied.</summary>
    public static Bits Of(ReadOnlySpan<ulong> words) => new(words.ToArray());

    public bool Has(int row) => (words[row / 64] & (1UL << (row % 64))) != 0;

    public Bits And(Bits other)
    {
        var result = Copy();
        result.Keep(other);
        return result;
    }

    public Bits Or(Bits other)
    {
        var result = Copy();
        result.Add(other);
        return result;
    }

    public Bits Without(Bits other)
    {
        var result = Copy();
        result.Remove(other);
        return result;
    }

    public Bits Without(int row)
    {
        var result = Copy();
        result.Remove(row);
        return result;
    }

    public Bits With(int row)
    {
        var result = Copy();
        result.Add(row);
        return result;
    }

    /// <summary>The same rows in a set of its own, to change while it is made.</summary>
    public Bits Copy() => new(words.AsSpan().ToArray());

    /// <summary>Adds a row; only for who makes the set, before anybody else has it. So are the other changes.</summary>
    public void Add(int row) => words[row / 64] |= 1UL << (row % 64);

    /// <summary>Adds rows while the set is made.</summary>
    public void Add(Bits other) => Masks.Or(words, other.words);

    /// <summary>Adds rows by their mask while the set is made.</summary>
    public void Add(ReadOnlySpan<ulong> mask) => Masks.Or(words, mask);

    /// <summary>Keeps only these rows while the set is made.</summary>
    public void Keep(Bits other) => Masks.And(words, other.words);

    /// <summary>Takes a row out while the set is made.</summary>
    public void Remove(int row) => words[row / 64] &= ~(1UL << (row % 64));

    /// <summary>Takes rows out while the set is made.</summary>
    public void Remove(Bits other) => Masks.Without(words, other.words);

    /// <summary>Changes whether a row is in it while the set is made.</summary>
    public void Flip(int row) => words[row / 64] ^= 1UL << (row % 64);

    /// <summary>Changes whether these rows are in it while the set is made.</summary>
    public void Flip(Bits other) => Masks.Flip(words, other.words);

    /// <summary>Whether every row here is in another set.</summary>
    public bool IsWithin(Bits other) => Masks.IsWithin(words, other.words);

    public bool Intersects(Bits other) => Masks.Meet(words, other.words);

    public IEnumerable<int> Rows()
    {
        foreach (var row in this)
        {
            yield return row;
        }
    }

    /// <summary>Its rows one after the other.</summary>
    public Enumerator GetEnumerator() => new(words);

    /// <summary>Its first row; it has one.</summary>
    public int FirstRow
    {
        get
        {
            var word = words.AsSpan().IndexOfAnyExcept(0UL);
            return (word * 64) + BitOperations.TrailingZeroCount(words[word]);
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

    /// <summary>Goes through the rows.</summary>
    public struct Enumerator(ulong[] words)
    {
        private int next;
        private ulong left;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            while (left == 0)
            {
                if (next == words.Length)
                {
                    return false;
                }

                left = words[next++];
            }

            Current = ((next - 1) * 64) + BitOperations.TrailingZeroCount(left);
            left &= left - 1;
            return true;
        }
    }
}
