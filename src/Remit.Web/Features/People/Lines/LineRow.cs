using Remit.Web.Outcomes;

namespace Remit.Web.Features.People;

/// <summary>One row of a file of who leads whom.</summary>
/// <param name="Number">Its number as a spreadsheet counts: the header is row 1.</param>
/// <param name="Name">Who is led.</param>
/// <param name="Lead">Who leads; empty where the row only names somebody.</param>
/// <param name="Area">In what; empty for everything.</param>
public sealed record LineRow(int Number, string Name, string Lead, string Area)
{
    /// <summary>Whether all of it is here already.</summary>
    public bool Stays { get; init; }

    /// <summary>Why it cannot be taken in; null where it can.</summary>
    public Refusal? Why { get; init; }
}
