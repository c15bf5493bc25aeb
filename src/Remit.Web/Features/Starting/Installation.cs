using System.Text.Json;
using Remit.Web.Features.Journal;

namespace Remit.Web.Features.Starting;

/// <summary>This installation: one row. Changes that belong to no pair take their turn here.</summary>
public sealed class Installation : IJournaled
{
    private Installation() { }

    /// <summary>The id of the only row, and of its chain in the journal.</summary>
    public static Guid OnlyId { get; } = new("00000000-0000-7000-8000-000000000001");

    /// <summary>Always <see cref="OnlyId"/>.</summary>
    public Guid Id { get; private init; }

    /// <summary>How many changes it has seen.</summary>
    public long Turn { get; private init; }

    /// <summary>Whether it shows a worked example: said on every page, and no mail leaves it.</summary>
    public bool IsExample { get; private set; }

    /// <summary>Makes it an example, or the real thing again.</summary>
    /// <param name="isExample">Whether it is an example.</param>
    public void ShowExample(bool isExample) => IsExample = isExample;

    /// <inheritdoc/>
    public string ToJournal() => JsonSerializer.Serialize(new { IsExample });
}
