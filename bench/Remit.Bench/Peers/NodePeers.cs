using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Remit.Bench.Goals;
using Remit.Rules;

namespace Remit.Bench.Peers;

/// <summary>
/// Engines that live in Node, on the cases of <see cref="PeersBench"/>: handed over as a file, compared with our levels and
/// timed there. Amounts are handed over in cents, because one of them knows whole numbers alone.
/// </summary>
internal static class NodePeers
{
    private const string Script = "bench/peers/obj/peers.mjs";

    /// <summary>A row for each engine beside our own time; none where that was not measured, or Node has no packages.</summary>
    /// <param name="measured">What was measured in this process.</param>
    public static IReadOnlyList<GoalRow> Measure(IReadOnlyList<GoalRow> measured)
    {
        var ours = measured.FirstOrDefault(row => row.Goal.What == PeersBench.OursIs);
        if (ours is null || !Directory.Exists("bench/peers/obj/node_modules"))
        {
            return [];
        }

        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, JsonOf(new PeerWorld()));
            return [.. LinesOf(file).Select(line => line.Split('\t')).Select(cells => RowOf(cells, ours.Median))];
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static GoalRow RowOf(string[] cells, double ours)
    {
        var median = double.Parse(cells[1], CultureInfo.InvariantCulture);
        return new GoalRow(new GoalAttribute($"{cells[0]} in Node: the level"), "", median, null, median / ours);
    }

    private static string[] LinesOf(string file)
    {
        using var node =
            Process.Start(
                new ProcessStartInfo("node", [Script, file]) { RedirectStandardOutput = true, UseShellExecute = false }
            ) ?? throw new InvalidOperationException("Node did not start.");
        var lines = node.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        node.WaitForExit();
        return node.ExitCode == 0 ? lines : throw new InvalidOperationException("The engines in Node ended early.");
    }

    private static string JsonOf(PeerWorld world) =>
        JsonSerializer.Serialize(
            new
            {
                clauses = Enumerable
                    .Range(0, world.Clauses.Count)
                    .Select(clause => new
                    {
                        isGrant = world.Clauses[clause] is Grant,
                        level = (int)world.Clauses[clause].Level,
                        conditions = world
                            .Clauses.TestsOf(clause)
                            .Select(test => new[] { test.Property, test.Operator, InCents(test.Property, test.Value) }),
                    }),
                cases = world.Facts.Zip(world.Places).Select(one => CaseOf(world, one.First, one.Second)),
            }
        );

    private static object CaseOf(PeerWorld world, PeerCase one, long[] places) =>
        new
        {
            facts = new
            {
                Amount = InCents(nameof(one.Amount), one.Amount),
                one.Customer,
                one.Count,
                one.Stock,
                one.Notice,
            },
            level = (int)world.Table.Decide(places).Level,
        };

    private static object InCents(string property, object value) =>
        value is decimal number ? (long)(property == nameof(PeerCase.Amount) ? number * 100 : number) : value;
}
