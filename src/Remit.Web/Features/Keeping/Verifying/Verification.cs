using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Remit.Web.Features.Keeping;

/// <summary>
/// Reads every chain of the journal and every agreed version, and finds the first break. Reads alone, one row at a time.
/// </summary>
internal static class Verification
{
    private const int CorruptFile = 11;

    /// <summary>Verifies a database.</summary>
    /// <param name="database">A PostgreSQL connection string, or the path of a SQLite file.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="NotDoneException">There is nothing of ours to verify.</exception>
    public static async Task<Verified> OfAsync(string database, CancellationToken cancellationToken)
    {
        try
        {
            await using var snapshot = await Snapshot.OpenAsync(database, cancellationToken);
            return await OfAsync(snapshot, cancellationToken);
        }
        catch (DbException problem) when (IsDamage(problem))
        {
            return Damaged(problem);
        }
    }

    /// <summary>Verifies a database as it is at an instant.</summary>
    /// <param name="snapshot">The database at that instant.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<Verified> OfAsync(Snapshot snapshot, CancellationToken cancellationToken)
    {
        try
        {
            var journal = new JournalCheck(snapshot.Db);
            var versions = new VersionCheck(snapshot.Db);
            var first =
                await new SoundnessCheck(snapshot).FindBreakAsync(cancellationToken)
                ?? await journal.FindBreakAsync(cancellationToken)
                ?? await versions.FindBreakAsync(cancellationToken);
            return new(first, journal.Chains, journal.Rows, versions.Count);
        }
        catch (Exception problem) when (problem is FormatException or InvalidCastException or OverflowException)
        {
            return new("An agreed version cannot be read: a value in it is of another kind.", 0, 0, 0);
        }
        catch (DbException problem) when (IsDamage(problem))
        {
            return Damaged(problem);
        }
    }

    private static Verified Damaged(DbException problem) => new($"The database is damaged: {problem.Message}", 0, 0, 0);

    // PostgreSQL gathers damage in class XX; XX000 alone is anything else within.
    private static bool IsDamage(DbException problem) =>
        problem is SqliteException { SqliteErrorCode: CorruptFile } or { SqlState: "XX001" or "XX002" };
}
