using System.Collections.Immutable;

namespace Remit.Web.Features.Starting;

/// <summary>What brings somebody here, and where it leads once they have a name.</summary>
internal static class Doors
{
    /// <param name="Name">Its name in addresses and in the resource file.</param>
    /// <param name="LeadsTo">The page behind it.</param>
    public sealed record One(string Name, string LeadsTo);

    /// <summary>The name of: I would like to decide more myself.</summary>
    public const string Decide = "decide";

    /// <summary>The name of: I would like to know what is expected of me.</summary>
    public const string Clear = "clear";

    /// <summary>Setting it up for others: an account that can come in from elsewhere.</summary>
    public static One Team { get; } = new("team", "/account");

    /// <summary>The doors shown large.</summary>
    public static ImmutableArray<One> Large { get; } =
    [new(Decide, "/lines/new?role=Contributor"), new(Clear, "/clear"), new("offer", "/lines/new?role=Lead")];

    /// <summary>The door with a name; null when there is none.</summary>
    public static One? Find(string? name) =>
        Large.Add(Team).FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.Ordinal));
}
