using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Remit.Web.Tests.Worlds;

/// <summary>A PostgreSQL server of our own for one run of the tests: on loopback, on a free port, gone afterwards.</summary>
internal sealed class PostgresCluster : IAsyncDisposable
{
    private const string Owner = "postgres";

    private readonly string folder;
    private readonly int port;

    private PostgresCluster(string folder, int port) => (this.folder, this.port) = (folder, port);

    public static async Task<PostgresCluster> StartAsync()
    {
        var home = Directory.CreateTempSubdirectory("remit-pg-").FullName;
        var cluster = new PostgresCluster(home, FreePort());
        await RunAsync("chown", [Owner, home], asOwner: false);
        await RunAsync(Binary("initdb"), ["-D", home, "-U", Owner, "-A", "trust", "--no-sync", "--locale=C.UTF-8"]);
        var options = string.Create(
            CultureInfo.InvariantCulture,
            $"-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300 -k {home} -c listen_addresses=127.0.0.1 -p {cluster.port}"
        );
        await RunAsync(Binary("pg_ctl"), ["-D", home, "-w", "-l", Path.Combine(home, "log"), "-o", options, "start"]);
        cluster.StopWhenWeAreGone();
        return cluster;
    }

    /// <summary>Makes a database, empty or as a copy of another one that nobody is connected to.</summary>
    public async Task<string> CreateAsync(string name, string? template = null)
    {
        await using var connection = new NpgsqlConnection(ConnectionTo(Owner));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE {name}" + (template is null ? "" : $" TEMPLATE {template}");
        await command.ExecuteNonQueryAsync();
        return ConnectionTo(name);
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await RunAsync(Binary("pg_ctl"), ["-D", folder, "-m", "immediate", "stop"]);
        Directory.Delete(folder, recursive: true);
    }

    private string ConnectionTo(string database) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Host=127.0.0.1;Port={port};Username={Owner};Database={database};Maximum Pool Size=60;Timeout=60;Command Timeout=120"
        );

    // A run that is killed disposes nothing; whoever outlives it stops the server.
    private void StopWhenWeAreGone()
    {
        const string script =
            "while [ -d /proc/$1 ]; do sleep 1; done; \"$2\" -D \"$3\" -m immediate stop; rm -rf \"$3\"";
        var us = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        string[] command = AsOwner(["sh", "-c", script, "sh", us, Binary("pg_ctl"), folder]);
        using var watching = Start(["setsid", .. command]);
    }

    private static string Binary(string name) =>
        Directory.GetDirectories("/usr/lib/postgresql").Select(version => $"{version}/bin/{name}").Last(File.Exists);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task RunAsync(string program, string[] arguments, bool asOwner = true)
    {
        string[] command = [program, .. arguments];
        using var process = Start(asOwner ? AsOwner(command) : command);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
        }
    }

    // The server refuses to run as root.
    private static string[] AsOwner(string[] command) =>
        Environment.IsPrivilegedProcess
            ? ["setpriv", $"--reuid={Owner}", $"--regid={Owner}", "--clear-groups", "--", .. command]
            : command;

    // Output is not read: the server would inherit the pipe and keep it open.
    private static Process Start(string[] command)
    {
        var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = "/" };
        foreach (var part in (string[])["-c", "exec \"$@\" >/dev/null 2>&1", "sh", .. command])
        {
            start.ArgumentList.Add(part);
        }

        return Process.Start(start)!;
    }
}
