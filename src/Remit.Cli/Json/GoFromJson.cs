using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Cli;

/// <summary>One named go: how many of whom.</summary>
internal sealed record GoFromJson(ImmutableArray<string> Names, int Needed)
{
    /// <summary>A named go.</summary>
    /// <param name="goFrom">Whose.</param>
    public static GoFromJson Of(GoFrom goFrom) => new(goFrom.Names, goFrom.Needed);
}
