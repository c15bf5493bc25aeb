namespace Remit.Rules;

/// <summary>What somebody probably meant.</summary>
public static class Nearest
{
    private const int LongestCompared = 80;
    private const int MostCompared = 200;
    private const int MostListed = 16;

    /// <summary>
    /// The candidate nearest to a name that was not found: fewest letters changed, added, left out or swapped, case
    /// ignored. Null when none is near (more than a third of the letters differ).
    /// </summary>
    /// <param name="name">What was written.</param>
    /// <param name="candidates">What there is; of equally near ones the first is taken, and only the first 200 are looked at.</param>
    public static string? To(string name, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length > LongestCompared)
        {
            return null;
        }

        var written = name.Trim().ToUpperInvariant();
        return candidates
            .Take(MostCompared)
            .Where(candidate => Math.Abs(candidate.Length - written.Length) <= Allowed(written, candidate))
            .Select(candidate => (Name: candidate, Distance: Distance(written, candidate.ToUpperInvariant())))
            .Where(near => near.Distance <= Allowed(written, near.Name))
            .OrderBy(near => near.Distance)
            .Select(near => near.Name)
            .FirstOrDefault();
    }

    /// <summary>
    /// A hint that names the nearest candidate, or what there is when none is near; null when there is none at all.
    /// </summary>
    /// <param name="name">What was written.</param>
    /// <param name="candidates">What there is.</param>
    public static string? Hint(string name, IReadOnlyCollection<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        if (candidates.Count == 0)
        {
            return null;
        }

        return To(name, candidates) is { } nearest
            ? $"did you mean '{nearest}'?"
            : $"known here: {string.Join(", ", candidates.Take(MostListed))}{(candidates.Count > MostListed ? ", …" : "")}";
    }

    private static int Allowed(string left, string right) => Math.Max(1, Math.Max(left.Length, right.Length) / 3);

    // Optimal string alignment distance: an edit is a letter more, less, other, or two neighbours swapped.
    private static int Distance(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0 ? i + j : Cheapest(rows, left, right, (i, j));
            }
        }

        return rows[left.Length, right.Length];
    }

    private static int Cheapest(int[,] rows, string left, string right, (int I, int J) at)
    {
        var (i, j) = at;
        var other = left[i - 1] == right[j - 1] ? 0 : 1;
        var cheapest = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + other);
        var isSwap = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return isSwap ? Math.Min(cheapest, rows[i - 2, j - 2] + 1) : cheapest;
    }
}
