using System.Collections.Immutable;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Pausing;

/// <summary>A pause that holds today, as one of the two sees it.</summary>
/// <param name="Pause">The pause.</param>
/// <param name="Seen">The two.</param>
/// <param name="Kinds">What people call the kinds of decision it is about; none means all.</param>
public sealed record SeenPause(PairPause Pause, SeenPair Seen, ImmutableArray<string> Kinds)
{
    /// <summary>Whether who looks paused it, and so may end it.</summary>
    public bool IsMine => Pause.ById == Seen.Me.Id;

    /// <summary>What who paused it is called.</summary>
    public string By => Seen.Pair.Call((IsMine ? Seen.Me : Seen.Other).Name);
}
