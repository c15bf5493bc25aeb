using System.Globalization;

namespace Remit.Web.Tests.Kills;

/// <summary>
/// The product is killed in the middle of what it does, again and again: what it said it had written is there, once, and
/// nothing is there by half. Ten kills on each database, or as many as REMIT_KILLS says.
/// </summary>
public sealed class KillTests
{
    private const int Usual = 10;

    // A database of its own for so many, as invitations and sessions pile up.
    private const int MostInTour = 25;

    private static int Wanted =>
        int.TryParse(Environment.GetEnvironmentVariable("REMIT_KILLS"), CultureInfo.InvariantCulture, out var count)
            ? count
            : Usual;

    [Theory, EachDatabase]
    public async Task What_was_answered_is_there_once_however_it_is_killed(Database database)
    {
        for (var done = 0; done < Wanted; done += MostInTour)
        {
            await GoAsync(database, Math.Min(Wanted - done, MostInTour));
        }
    }

    private static async Task GoAsync(Database database, int kills)
    {
        var folder = Directory.CreateTempSubdirectory("remit-kills-");
        await using var cluster =
            database is Database.Postgres ? await PostgresCluster.StartAsync(isCareful: true) : null;
        var connection = cluster is null
            ? Path.Combine(folder.FullName, "remit.db")
            : await cluster.CreateAsync("kills");
        await using (var tour = new Tour(connection, cluster))
        {
            await tour.RunAsync(kills);
            await ReportAsync(database, tour);
            Assert.True(tour.Ledger.Faults.Count == 0, string.Join('\n', tour.Ledger.Faults.Take(20)));
            Assert.Equal(kills, tour.Kills.Values.Sum());
        }

        folder.Delete(recursive: true);
    }

    private static async Task ReportAsync(Database database, Tour tour)
    {
        var ledger = tour.Ledger;
        var killed = string.Join(", ", tour.Kills.Select(one => $"{one.Key} {one.Value}"));
        var line =
            $"{database}: {tour.Kills.Values.Sum()} kills ({killed}); {ledger.Writes.Count} writes, {ledger.Answered} "
            + $"answered ({ledger.Repeated} when sent again); {tour.Mails.Received} mails arrived, {tour.Mails.Doubled} "
            + $"of them again; {ledger.Faults.Count} faults";
        TestContext.Current.TestOutputHelper?.WriteLine(line);
        if (Environment.GetEnvironmentVariable("REMIT_KILLS_REPORT") is { Length: > 0 } report)
        {
            await File.AppendAllLinesAsync(report, [line], TestContext.Current.CancellationToken);
        }
    }
}
