using System.Collections.Immutable;
using System.Text.Json;
using Remit.Web.Features.Journal;

namespace Remit.Web.Features.People;

/// <summary>What was taken in from a file, as the journal keeps it.</summary>
/// <param name="Id">The taking in.</param>
/// <param name="People">Who is new.</param>
/// <param name="Lines">The new lines.</param>
internal sealed record LinesTaken(Guid Id, ImmutableArray<string> People, ImmutableArray<LineRow> Lines) : IJournaled
{
    /// <inheritdoc/>
    public string ToJournal() =>
        JsonSerializer.Serialize(
            new
            {
                People,
                Lines = Lines.Select(row => new
                {
                    row.Name,
                    row.Lead,
                    row.Area,
                }),
            }
        );
}
