using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Cli;

/// <summary>Agreements in the files of one folder.</summary>
internal static class AgreementFolder
{
    /// <summary>
    /// The agreements in force on a date, of the same two people the latest; null when a file cannot be read, which is
    /// then said.
    /// </summary>
    /// <param name="path">The folder; every <c>.yaml</c> and <c>.yml</c> file in it has to be an agreement.</param>
    /// <param name="on">The date.</param>
    /// <param name="terminal">Where to say what is wrong.</param>
    public static ImmutableArray<Agreement>? Read(string path, DateOnly on, Terminal terminal)
    {
        if (FilesIn(path, terminal) is not { } files)
        {
            return null;
        }

        var read = files.Select(file => (File: file, Agreement: AgreementFile.Read(file, terminal))).ToArray();
        if (Array.Exists(read, one => one.Agreement is null))
        {
            return null;
        }

        var latest = ImmutableArray.CreateBuilder<Agreement>();
        foreach (
            var versions in read.Where(one => one.Agreement!.InForce.Covers(on))
                .GroupBy(one => (one.Agreement!.Contributor, one.Agreement.Lead))
        )
        {
            var first = versions.Max(one => one.Agreement!.InForce.From);
            var those = versions.Where(one => one.Agreement!.InForce.From == first).ToArray();
            if (those.Length > 1)
            {
                terminal.Complain(
                    $"{those[0].File} and {those[1].File} are both in force from {DayText.Write(first)} between "
                        + $"{versions.Key.Contributor} and {versions.Key.Lead} (keep one of them)."
                );
                return null;
            }

            latest.Add(those[0].Agreement!);
        }

        return latest.ToImmutable();
    }

    private static string[]? FilesIn(string path, Terminal terminal)
    {
        try
        {
            string[] files =
            [
                .. Directory
                    .EnumerateFiles(path)
                    .Where(file => Path.GetExtension(file) is ".yaml" or ".yml")
                    .Order(StringComparer.Ordinal),
            ];
            if (files.Length > 0)
            {
                return files;
            }

            terminal.Complain($"{path}: There is no agreement in this folder (files that end with .yaml).");
        }
        catch (DirectoryNotFoundException)
        {
            terminal.Complain($"{path}: There is no such folder.");
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or ArgumentException)
        {
            terminal.Complain($"{path}: The folder cannot be opened: {reason.Message}");
        }

        return null;
    }
}
