using System.Collections.Immutable;

namespace Remit.Web.Features.Drafts;

/// <summary>
/// A small, frequent decision that can be undone, offered to somebody who looks for a first one to take on. Its words
/// are in <c>StarterWords.resx</c>, under its key.
/// </summary>
/// <param name="Key">The work and the decision, such as <c>support.shift-swaps</c>.</param>
/// <param name="Measure">What the size of one such decision is measured in.</param>
/// <param name="Offers">
/// Three rising sizes for one decision, of which the last is the default; empty where nothing is measured. Money is in
/// units about as large as a euro and is scaled for other currencies by whoever shows it.
/// </param>
/// <param name="Often">
/// How many such decisions a month are plenty. Times the default it is the monthly sum offered for money; for
/// everything else it is the monthly count offered.
/// </param>
public sealed record Starter(string Key, Measure Measure, ImmutableArray<decimal> Offers, int Often)
{
    /// <summary>How many outcomes, and how many things that must never happen, each starter has words for.</summary>
    public const int TextsOfEach = 3;

    /// <summary>The kind of work it belongs to, such as <c>support</c>.</summary>
    public string Work => Key.Split('.')[0];

    /// <summary>The name of the kind of decision in an agreement, such as <c>shift_swaps</c>.</summary>
    public string Name => Key.Split('.')[1].Replace('-', '_');
}
