using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Remit.Bench.Goals;

/// <summary>Runs every benchmark that has a goal, in this process, and collects what it measured.</summary>
internal static class Speed
{
    /// <summary>The measured rows, in the order of the classes.</summary>
    /// <param name="filters">Which benchmarks, as <c>*Deciding*</c>; all when there are none.</param>
    /// <param name="log">Where the progress goes.</param>
    public static IReadOnlyList<GoalRow> Measure(string[] filters, StreamWriter log)
    {
        var config = ConfigOf(filters, log);
        return
        [
            .. typeof(Speed)
                .Assembly.GetTypes()
                .Where(type => type.GetMethods().Any(method => method.IsDefined(typeof(GoalAttribute))))
                .OrderBy(type => type.FullName, StringComparer.Ordinal)
                .Select(type => BenchmarkRunner.Run(type, config))
                .SelectMany(RowsOf),
        ];
    }

    private static ManualConfig ConfigOf(string[] filters, StreamWriter log)
    {
        var job = Job
            .Default.WithToolchain(InProcessEmitToolchain.Instance)
            .WithIterationTime(TimeInterval.FromMilliseconds(200))
            .WithWarmupCount(5)
            .WithIterationCount(15);
        var config = ManualConfig
            .CreateEmpty()
            .AddJob(job)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(new StreamLogger(log))
            .WithOptions(ConfigOptions.DisableLogFile);
        return filters.Length == 0 ? config : config.AddFilter(new GlobFilter(filters));
    }

    private static IEnumerable<GoalRow> RowsOf(Summary summary) =>
        summary
            .BenchmarksCases.Where(one => GoalOf(one) is not null)
            .Select(one => new GoalRow(
                GoalOf(one)!,
                CaseOf(one),
                MedianOf(summary[one]),
                summary[one]?.GcStats.GetBytesAllocatedPerOperation(one),
                RatioOf(summary, one)
            ));

    private static GoalAttribute? GoalOf(BenchmarkCase one) =>
        one.Descriptor.WorkloadMethod.GetCustomAttribute<GoalAttribute>();

    private static string CaseOf(BenchmarkCase one) =>
        string.Join(
            ", ",
            one.Parameters.Items.Select(item =>
                string.Create(CultureInfo.InvariantCulture, $"{item.Value:N0} {item.Name}")
            )
        );

    private static double MedianOf(BenchmarkReport? report) => report?.ResultStatistics?.Median ?? double.NaN;

    private static double? RatioOf(Summary summary, BenchmarkCase one)
    {
        var baseline = summary.BenchmarksCases.FirstOrDefault(other =>
            other.Descriptor.Baseline && other.Parameters.DisplayInfo == one.Parameters.DisplayInfo
        );
        return baseline is null || baseline == one ? null : MedianOf(summary[one]) / MedianOf(summary[baseline]);
    }
}
