using System.Collections.Immutable;
using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Analysis;

/// <summary>Random worlds, and what the analysis finds in them.</summary>
internal static class AnalysisWorlds
{
    public static void ForEach(Action<World> check, int share = 1) =>
        Trials.Run(random => check(new World(random.Next(), isOpen: true)), share);

    public static AnalysisReport Report(this World world)
    {
        var report = world.Agreement.Analyze(World.Today);
        Assert.False(report.IsIncomplete);
        return report;
    }

    public static ImmutableArray<Finding> Found(this AnalysisReport report, params FindingCode[] codes) =>
        [.. report.Findings.Where(finding => codes.Contains(finding.Code))];

    public static bool Holds(this CaseBox box, World world, ImmutableDictionary<string, FactValue> facts) =>
        box.When.All(condition => facts[condition.Fact].Meets(condition, world.Kind.FindFact(condition.Fact)!));

    /// <summary>The agreement with one edit.</summary>
    public static Agreement After(this World world, Repair repair) => World.AgreementOf(repair.ApplyTo(world.Kind));
}
