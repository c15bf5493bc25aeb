using System.Data.Common;
using Remit.Web.Hosting;

namespace Remit.Web.Features.Keeping;

/// <summary>
/// <c>backup FILE [--database CONNECTION]</c>: copies the database as it is at one instant into a new file, while the
/// product runs, and verifies the copy. What was begun and not finished never has the name of a backup.
/// </summary>
internal static class BackupCommand
{
    /// <summary>The word that asks for it on the command line.</summary>
    public const string Name = "backup";

    /// <summary>Runs it.</summary>
    /// <param name="arguments">What follows the word.</param>
    /// <param name="output">Where it says what was done.</param>
    /// <param name="errors">Where it says what is wrong.</param>
    /// <param name="cancellationToken">Gives up; then there is no file.</param>
    /// <returns>0 when the copy is intact, 2 when it was made and has a break, 1 when none was made.</returns>
    public static async Task<int> RunAsync(
        string[] arguments,
        TextWriter output,
        TextWriter errors,
        CancellationToken cancellationToken
    )
    {
        if (KeepingArguments.Read(arguments, files: 1) is not { Files: [var file], Database: var database })
        {
            await errors.WriteLineAsync($"usage: {Name} FILE {KeepingArguments.Options}");
            return Ending.NotDone;
        }

        return await Ending.OfAsync(
            Name,
            errors,
            async () =>
            {
                using var copy = NewFile.At(file);
                var verified = Settings.NamesServer(database)
                    ? await OfServerAsync(database, copy.Partial, cancellationToken)
                    : await OfFileAsync(database, copy.Partial, cancellationToken);
                copy.Complete();
                await output.WriteLineAsync($"'{file}' is a backup. Guard it like a password.");
                return await Ending.SayAsync(verified, output, errors);
            }
        );
    }

    private static async Task<Verified> OfFileAsync(string database, string to, CancellationToken cancellationToken)
    {
        await using (await Snapshot.OpenAsync(database, cancellationToken))
        {
            SqliteCopy.Make(database, to);
        }

        return await TryAsync(() => Verification.OfAsync(to, cancellationToken));
    }

    // The dump is read through; what is verified is the database at the very instant that was dumped.
    private static async Task<Verified> OfServerAsync(string database, string to, CancellationToken cancellationToken)
    {
        await using var snapshot = await Snapshot.OpenAsync(database, cancellationToken);
        await PostgresCopy.MakeAsync(snapshot, (database, to), cancellationToken);
        return await TryAsync(() => Verification.OfAsync(snapshot, cancellationToken));
    }

    // A schema too old to be verified is still worth a backup, above all before an upgrade.
    private static async Task<Verified> TryAsync(Func<Task<Verified>> verify)
    {
        try
        {
            return await verify();
        }
        catch (DbException problem)
        {
            return new($"It could not be verified, perhaps because it is older: {problem.Message}", 0, 0, 0);
        }
    }
}
