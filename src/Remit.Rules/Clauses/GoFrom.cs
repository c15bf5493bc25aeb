using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>Whose go it takes (G3): some number of named people.</summary>
public sealed class GoFrom
{
    /// <summary>A go of <paramref name="needed"/> of these people.</summary>
    /// <param name="names">Who may give it, each once.</param>
    /// <param name="needed">How many of them, 1 to all.</param>
    /// <exception cref="ArgumentException">Nobody, somebody twice, or a number outside 1 to all.</exception>
    public GoFrom(ImmutableArray<string> names, int needed)
    {
        if (names.IsDefaultOrEmpty || names.Distinct(StringComparer.Ordinal).Count() != names.Length)
        {
            throw new ArgumentException("At least one person, each once.", nameof(names));
        }

        if (needed < 1 || needed > names.Length)
        {
            throw new ArgumentException("At least one go, at most one of each.", nameof(needed));
        }

        (Names, Needed) = (names, needed);
    }

    /// <summary>Who may give it.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>How many of them are needed.</summary>
    public int Needed { get; }

    /// <summary>Whether everybody named is needed.</summary>
    public bool IsAll => Needed == Names.Length;
}
