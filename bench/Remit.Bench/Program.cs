using BenchmarkDotNet.Running;
using Remit.Bench.Goals;
using Remit.Bench.Peers;

if (args is not ["speed", .. var filters])
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return 0;
}

using var progress = new StreamWriter(Console.OpenStandardError());
IReadOnlyList<GoalRow> rows = Speed.Measure(filters, progress);
rows = [.. rows, .. NodePeers.Measure(rows)];
Console.Write(GoalTable.Of(rows));
return rows.All(row => !row.HasGoal || row.IsMet) ? 0 : 2;
