using System.Text;

namespace Remit.Web.Features.Keeping;

/// <summary>What kind of backup a file is, by how it begins.</summary>
internal static class BackupFile
{
    private const int LongestMark = 16;

    private static readonly byte[] OfSqlite = Encoding.ASCII.GetBytes("SQLite format 3\0");
    private static readonly byte[] OfPostgres = Encoding.ASCII.GetBytes("PGDMP");

    /// <summary>Whether it is one of PostgreSQL; else it is one of SQLite.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="NotDoneException">It is not there, or neither of the two.</exception>
    public static bool IsPostgres(string path)
    {
        if (!File.Exists(path))
        {
            throw new NotDoneException($"There is no file '{path}'.");
        }

        var begins = new byte[LongestMark];
        using var file = File.OpenRead(path);
        _ = file.ReadAtLeast(begins, LongestMark, throwOnEndOfStream: false);
        return begins.AsSpan().StartsWith(OfPostgres)
            || (
                begins.AsSpan().StartsWith(OfSqlite)
                    ? false
                    : throw new NotDoneException($"'{path}' is no backup of Remit: it was not made by 'backup'.")
            );
    }

    /// <summary>What a kind is called.</summary>
    public static string NameOf(bool isPostgres) => isPostgres ? "PostgreSQL" : "SQLite";
}
