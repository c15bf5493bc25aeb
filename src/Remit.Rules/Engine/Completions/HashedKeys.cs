using System.Numerics;

namespace Remit.Rules.Engine;

/// <summary>
/// Numbers by the hash of what they stand for, with open addressing: whoever looks compares along the slots until an
/// empty one.
/// </summary>
internal sealed class HashedKeys
{
    private const int Empty = -1;

    private int[] numbers;
    private uint[] hashes;
    private int count;

    /// <summary>A table.</summary>
    /// <param name="room">How many slots at first, a power of two.</param>
    public HashedKeys(int room)
    {
        (numbers, hashes) = (new int[room], new uint[room]);
        Array.Fill(numbers, Empty);
    }

    /// <summary>What stands in a slot; below 0 where nothing does.</summary>
    public int this[int slot] => numbers[slot];

    /// <summary>A hash with one more part.</summary>
    public static uint Mix(uint hash, ulong part)
    {
        // Multiplying by 2^64 over the golden ratio spreads the bits (Knuth, The Art of Computer Programming 3, 6.4).
        var mixed = (part ^ BitOperations.RotateLeft((ulong)hash, 32) ^ hash) * 0x9E37_79B9_7F4A_7C15;
        return (uint)(mixed >> 32);
    }

    public int Begin(uint hash) => (int)(hash & (uint)(numbers.Length - 1));

    public int After(int slot) => (slot + 1) & (numbers.Length - 1);

    public void Add(uint hash, int number)
    {
        if (2 * ++count > numbers.Length)
        {
            Grow();
        }

        Put(hash, number);
    }

    private void Grow()
    {
        var (oldNumbers, oldHashes) = (numbers, hashes);
        (numbers, hashes) = (new int[2 * oldNumbers.Length], new uint[2 * oldNumbers.Length]);
        Array.Fill(numbers, Empty);
        for (var slot = 0; slot < oldNumbers.Length; slot++)
        {
            if (oldNumbers[slot] != Empty)
            {
                Put(oldHashes[slot], oldNumbers[slot]);
            }
        }
    }

    private void Put(uint hash, int number)
    {
        var slot = Begin(hash);
        while (numbers[slot] != Empty)
        {
            slot = After(slot);
        }

        (numbers[slot], hashes[slot]) = (number, hash);
    }
}
