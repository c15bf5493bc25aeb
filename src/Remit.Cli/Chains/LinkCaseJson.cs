using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Cli;

/// <summary>Cases that are more than the giver holds, or that may be.</summary>
internal sealed record LinkCaseJson(
    string Given,
    string Held,
    string Cases,
    ImmutableArray<string> NotAsked,
    WitnessJson Witness
)
{
    /// <summary>Such cases.</summary>
    /// <param name="one">The cases.</param>
    public static LinkCaseJson Of(LinkCase one) =>
        new(LevelKeys.Of(one.Given), LevelKeys.Of(one.Held), one.Cases.Text, one.NotAsked, WitnessJson.Of(one.Witness));
}
