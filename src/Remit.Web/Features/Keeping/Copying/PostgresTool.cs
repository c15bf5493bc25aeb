using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Remit.Web.Features.Keeping;

/// <summary>
/// <c>pg_dump</c> and <c>pg_restore</c>, as PostgreSQL's own client programs have them. How the server is reached, the
/// password above all, goes by the environment: a command line can be read by everybody on the machine.
/// </summary>
internal static class PostgresTool
{
    private const string Installed = "/usr/lib/postgresql";

    /// <summary>Runs one to its end.</summary>
    /// <param name="tool">Which.</param>
    /// <param name="database">The connection string.</param>
    /// <param name="arguments">Without anything of how the server is reached.</param>
    /// <param name="line">Takes each line it writes.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="NotDoneException">It is not installed, or it says what is wrong.</exception>
    public static async Task RunAsync(
        string tool,
        string database,
        IEnumerable<string> arguments,
        Action<string> line,
        CancellationToken cancellationToken
    )
    {
        using var process = Process.Start(StartOf(Find(tool, Folders()), database, arguments))!;
        try
        {
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } written)
            {
                line(written);
            }

            var said = await errors;
            await process.WaitForExitAsync(cancellationToken);
            if (process.ExitCode != 0)
            {
                throw new NotDoneException(FirstLineOf(said) ?? $"'{tool}' did not come to its end.");
            }
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>Where a tool lies: in the first folder that has it.</summary>
    public static string Find(string tool, IEnumerable<string> folders) =>
        folders.Select(folder => Path.Combine(folder, tool)).FirstOrDefault(File.Exists)
        ?? throw new NotDoneException(
            $"'{tool}' is neither on PATH nor below {Installed}. Install PostgreSQL's client programs, of the server's "
                + "version or a newer one."
        );

    /// <summary>How a tool is started.</summary>
    public static ProcessStartInfo StartOf(string path, string database, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(path, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        var server = new NpgsqlConnectionStringBuilder(database);
        (string Name, string? Value)[] all =
        [
            ("PGHOST", server.Host),
            ("PGPORT", server.Port.ToString(CultureInfo.InvariantCulture)),
            ("PGUSER", server.Username),
            ("PGPASSWORD", server.Password),
            ("PGPASSFILE", server.Passfile),
            ("PGDATABASE", NameOf(server)),
            ("PGSSLMODE", SslOf(server.SslMode)),
            ("PGSSLROOTCERT", server.RootCertificate),
            ("PGSSLCERT", server.SslCertificate),
            ("PGSSLKEY", server.SslKey),
            ("LC_ALL", "C"),
        ];
        foreach (var (name, value) in all.Where(one => one.Value is not null))
        {
            start.Environment[name] = value;
        }

        return start;
    }

    /// <summary>What the database of a connection string is called.</summary>
    public static string NameOf(string database) => NameOf(new NpgsqlConnectionStringBuilder(database)) ?? "postgres";

    private static string? NameOf(NpgsqlConnectionStringBuilder server) => server.Database ?? server.Username;

    private static string SslOf(SslMode mode) =>
        mode switch
        {
            SslMode.VerifyCA => "verify-ca",
            SslMode.VerifyFull => "verify-full",
            SslMode.Disable => "disable",
            SslMode.Allow => "allow",
            SslMode.Require => "require",
            _ => "prefer",
        };

    private static IEnumerable<string> Folders() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Concat(Directory.Exists(Installed) ? Versions() : []);

    // The newest first: a tool reads servers older than itself, not newer ones.
    private static IEnumerable<string> Versions() =>
        Directory
            .GetDirectories(Installed)
            .OrderByDescending(folder =>
                int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var number) ? number : 0
            )
            .Select(folder => Path.Combine(folder, "bin"));

    // What follows may quote what is in the rows.
    private static string? FirstLineOf(string said) =>
        said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault();
}
