using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Cli;

/// <summary>Somebody with an agreement for a kind of decision; docs/cli.md says what each property means.</summary>
internal sealed record HolderJson(
    string Person,
    int? Steps,
    string Lead,
    string Kind,
    ImmutableArray<string> Own,
    ImmutableArray<string> Effective,
    ImmutableArray<string> LoweredBy,
    ImmutableArray<string> Missing
)
{
    /// <summary>Somebody.</summary>
    /// <param name="holder">Who.</param>
    public static HolderJson Of(Holder holder) =>
        new(
            holder.Authority.Person,
            holder.Steps,
            holder.Authority.Lead,
            holder.Authority.Kind,
            [.. holder.Authority.Own.Select(LevelKeys.Of)],
            [.. holder.Authority.Effective.Select(LevelKeys.Of)],
            holder.Authority.LoweredBy,
            holder.Authority.Missing
        );
}
