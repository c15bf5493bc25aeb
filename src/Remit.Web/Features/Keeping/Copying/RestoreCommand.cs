using Remit.Web.Hosting;

namespace Remit.Web.Features.Keeping;

/// <summary>
/// <c>restore FILE [--database CONNECTION]</c>: brings a backup back where nothing is, to the newest schema, and verifies
/// it. It never overwrites, and what goes wrong half-way leaves nothing behind.
/// </summary>
internal static class RestoreCommand
{
    /// <summary>The word that asks for it on the command line.</summary>
    public const string Name = "restore";

    /// <summary>Runs it.</summary>
    /// <param name="arguments">What follows the word.</param>
    /// <param name="output">Where it says what was done.</param>
    /// <param name="errors">Where it says what is wrong.</param>
    /// <param name="cancellationToken">Gives up; then nothing was restored.</param>
    /// <returns>0 when what is there now is intact, 2 when it has a break, 1 when nothing was restored.</returns>
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
                var isPostgres = BackupFile.IsPostgres(file);
                if (isPostgres != Settings.NamesServer(database))
                {
                    throw new NotDoneException(
                        $"'{file}' is a backup of {BackupFile.NameOf(isPostgres)}, and the database is "
                            + $"{BackupFile.NameOf(!isPostgres)}: data is not moved from one to the other."
                    );
                }

                var verified = isPostgres
                    ? await IntoServerAsync(file, database, cancellationToken)
                    : await IntoFileAsync(file, database, cancellationToken);
                await output.WriteLineAsync($"'{file}' is restored, and up to date.");
                return await Ending.SayAsync(verified, output, errors);
            }
        );
    }

    private static async Task<Verified> IntoFileAsync(string file, string database, CancellationToken cancellationToken)
    {
        foreach (var part in (string[])["", "-wal", "-shm", "-journal"])
        {
            if (new FileInfo(database + part) is { Exists: true } there)
            {
                throw new NotDoneException(
                    FormattableString.Invariant($"'{there.FullName}' is there already, with {there.Length} bytes. ")
                        + "Restore where nothing is: stop Remit, and move it away first."
                );
            }
        }

        await RefuseDamageAsync(file, cancellationToken);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(database))!);
        using var copy = NewFile.At(database);
        SqliteCopy.Make(file, copy.Partial);
        await SqliteCopy.BringUpToDateAsync(copy.Partial, cancellationToken);
        var verified = await Verification.OfAsync(copy.Partial, cancellationToken);
        copy.Complete();
        return verified;
    }

    private static async Task RefuseDamageAsync(string file, CancellationToken cancellationToken)
    {
        await using var backup = await Snapshot.OpenAsync(file, cancellationToken);
        if (await new SoundnessCheck(backup).FindDamageAsync(cancellationToken) is { } damage)
        {
            throw new NotDoneException($"'{file}' cannot be restored. {damage}");
        }
    }

    private static async Task<Verified> IntoServerAsync(
        string file,
        string database,
        CancellationToken cancellationToken
    )
    {
        if (await PostgresCopy.WhatIsThereAsync(database, cancellationToken) is [var first, ..] there)
        {
            throw new NotDoneException(
                FormattableString.Invariant($"The database '{PostgresTool.NameOf(database)}' is not empty: it holds ")
                    + FormattableString.Invariant(
                        $"{there.Count} things, such as the table {first}. Restore into a new one."
                    )
            );
        }

        await PostgresCopy.RefuseStrangersAsync(file, database, cancellationToken);
        await PostgresCopy.BringBackAsync(file, database, cancellationToken);
        return await Verification.OfAsync(database, cancellationToken);
    }
}
