using System.Collections.Immutable;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Decisions.Shown;

/// <summary>Who reads a decision besides the two, and who else could.</summary>
/// <param name="Seen">The pair, and who of them looks.</param>
/// <param name="Shown">What is shown, with whom it is shown to, in the order in which it began.</param>
/// <param name="Others">To whom else it could be shown, by name; where they are many, only those that were looked for.</param>
/// <param name="AreMany">Whether there are so many that a part of the name is asked first.</param>
public sealed record Readers(
    SeenPair Seen,
    ImmutableArray<ShownDecision> Shown,
    ImmutableArray<Person> Others,
    bool AreMany
)
{
    /// <summary>What somebody is called where the two and who reads it are named together.</summary>
    /// <param name="name">The whole name.</param>
    public string Call(string name) => Seen.Pair.CallAmong(Shown.Select(one => one.To.Name))(name);

    /// <summary>What that one of the two is called who shows it; null where it is who looks.</summary>
    /// <param name="shown">What is shown.</param>
    public string? ByOf(ShownDecision shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        return shown.ById == Seen.Me.Id ? null : Call(Seen.Other.Name);
    }
}
