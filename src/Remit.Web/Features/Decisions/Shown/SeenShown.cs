using System.Collections.Immutable;
using Remit.Rules;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Decisions.Shown;

/// <summary>A decision as somebody sees it to whom it is shown.</summary>
/// <param name="Shown">What is shown, with the decision.</param>
/// <param name="Pair">Whose it is.</param>
/// <param name="Agreement">
/// The agreement that answered then, for the names of what was decided; null where its text is gone. Its lines are not
/// shown.
/// </param>
/// <param name="Readers">To whom else it is shown.</param>
public sealed record SeenShown(ShownDecision Shown, Pair Pair, Agreement? Agreement, ImmutableArray<Person> Readers)
{
    /// <summary>The decision.</summary>
    public Decision Decision => Shown.Decision;

    /// <summary>The kind as it was then; null for what the agreement did not know.</summary>
    public DecisionKind? Kind => Decision.KindName is { } name ? Agreement?.FindDecision(name) : null;

    /// <summary>Since when, by the day of who looks.</summary>
    public DateOnly Since => Shown.To.DayAt(Shown.BegunAt);

    /// <summary>What that one of the two is called who shows it.</summary>
    public string By => Call(Shown.ById == Pair.LeadId ? Pair.Lead.Name : Pair.Contributor.Name);

    /// <summary>What the other of the two is called.</summary>
    public string Other => Call(Shown.ById == Pair.LeadId ? Pair.Contributor.Name : Pair.Lead.Name);

    /// <summary>What somebody is called among all who read it.</summary>
    /// <param name="name">The whole name.</param>
    public string Call(string name) => Pair.CallAmong([Shown.To.Name, .. Readers.Select(reader => reader.Name)])(name);
}
