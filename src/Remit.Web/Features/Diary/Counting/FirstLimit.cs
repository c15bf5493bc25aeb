namespace Remit.Web.Features.Diary;

/// <summary>
/// A first limit for something that was always asked and never changed: where nine in ten of what was let through
/// unchanged end (S2).
/// </summary>
/// <param name="Through">How many with a size went through as proposed; at least <see cref="Fewest"/>.</param>
/// <param name="UpTo">The ⌈0.9 n⌉-th smallest of their sizes.</param>
public sealed record FirstLimit(int Through, decimal UpTo)
{
    /// <summary>How many there have to be before one is suggested.</summary>
    public const int Fewest = 8;

    /// <summary>The limit that entries of one matter suggest; null when they suggest none.</summary>
    /// <param name="entries">The entries.</param>
    public static FirstLimit? Of(IEnumerable<DiaryEntry> entries)
    {
        var known = entries.Where(entry => entry is { RemovedAt: null, IsKnown: true }).ToList();
        var sizes = known.Select(entry => entry.Amount).OfType<decimal>().Where(size => size > 0).Order().ToList();
        return sizes.Count < Fewest || known.Exists(entry => entry.Answer is DiaryAnswer.Different)
            ? null
            : new(sizes.Count, sizes[((9 * sizes.Count) + 9) / 10 - 1]);
    }
}
