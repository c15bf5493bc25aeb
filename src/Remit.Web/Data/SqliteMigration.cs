using Microsoft.EntityFrameworkCore;

namespace Remit.Web.Data;

/// <summary>
/// Brings a SQLite file up to date, also after a process was killed while it did so. PostgreSQL lets go by itself of what
/// such a process held.
/// </summary>
internal static class SqliteMigration
{
    private const int MostInVain = 20;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Applies every migration it lacks; where another process is at it, waits for that one first.</summary>
    /// <param name="db">The model over the file.</param>
    /// <param name="path">The path of the file.</param>
    public static async Task RunAsync(RemitDb db, string path)
    {
        await using var alone = await HoldAsync($"{path}-migrating");
        if (File.Exists(path))
        {
            // Who migrates leaves a row here, and whoever finds one waits until it is taken away. Nobody else is at it
            // now, so one that is there was left by a process that ended in the middle, and would be waited for for ever.
            await db.Database.ExecuteSqlAsync($"DROP TABLE IF EXISTS \"__EFMigrationsLock\"");
        }

        await db.Database.MigrateAsync();
    }

    // The system takes a file back from a process that ends, however it ends.
    private static async Task<FileStream> HoldAsync(string path)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return new FileStream(
                    path,
                    new FileStreamOptions
                    {
                        Mode = FileMode.OpenOrCreate,
                        Access = FileAccess.ReadWrite,
                        Share = FileShare.None,
                        Options = FileOptions.DeleteOnClose,
                    }
                );
            }
            catch (IOException) when (File.Exists(path) || tries < MostInVain)
            {
                // Another process holds it, or has just let go of it. Where no file can be made, that is said soon.
                await Task.Delay(Pause);
            }
        }
    }
}
