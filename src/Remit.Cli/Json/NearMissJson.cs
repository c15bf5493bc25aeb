using Remit.Rules;

namespace Remit.Cli;

/// <summary>A grant that fails on one fact alone.</summary>
internal sealed record NearMissJson(string Grant, string Fact, string Given, string Needs, string Level)
{
    /// <summary>A near miss.</summary>
    /// <param name="miss">The near miss.</param>
    public static NearMissJson Of(NearMiss miss) =>
        new(miss.Grant, miss.Fact, miss.Given, miss.Needs, LevelKeys.Of(miss.Level));
}
