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

    // What is written here is thrown away, so nothing waits for a disk.
    private const string Careless = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off";

    private const int IdleSeconds = 20;

    private readonly string folder;
    private readonly int port;
    private readonly string options;

    private PostgresCluster(string folder, int port, bool isCareful)
    {
        (this.folder, this.port) = (folder, port);
        options = string.Create(
            CultureInfo.InvariantCulture,
            $"{(isCareful ? "" : Careless)} -c max_connections=300 -k {folder} -c listen_addresses=127.0.0.1 -p {port}"
        );
    }

    /// <summary>Starts one.</summary>
    /// <param name="isCareful">Whether it keeps what it said it had kept, as a server does that nobody told otherwise.</param>
    public static async Task<PostgresCluster> StartAsync(bool isCareful = false)
    {
        var home = Directory.CreateTempSubdirectory("remit-pg-").FullName;
        var cluster = new PostgresCluster(home, FreePort(), isCareful);
        await RunAsync("chown", [Owner, home], asOwner: false);
        await RunAsync(Binary("initdb"), ["-D", home, "-U", Owner, "-A", "trust", "--no-sync", "--locale=C.UTF-8"]);
        await cluster.StartAgainAsync();
        cluster.StopWhenWeAreGone();
        return cluster;
    }

    /// <summary>Kills every process of the server at once, as a machine does that runs out of memory.</summary>
    public async Task KillAsync()
    {
        var first = (await File.ReadAllLinesAsync(Path.Combine(folder, "postmaster.pid")))[0];
        var others = await File.ReadAllTextAsync($"/proc/{first}/task/{first}/children");
        string[] all = [first, .. others.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

        // Some may have ended with the first.
        using var killing = Start(["kill", "-9", .. all]);
        await killing.WaitForExitAsync();
        while (all.Any(one => Directory.Exists($"/proc/{one}")))
        {
            await Task.Delay(10);
        }
    }

    /// <summary>Starts it again where it was, and waits until it has put itself in order.</summary>
    public Task StartAgainAsync() =>
        RunAsync(Binary("pg_ctl"), ["-D", folder, "-w", "-l", Path.Combine(folder, "log"), "-o", options, "start"]);

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

    // Every app has a database of its own and leaves idle connections to it behind, which the server counts.
    private string ConnectionTo(string database) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Host=127.0.0.1;Port={port};Username={Owner};Database={database};Maximum Pool Size=60;Timeout=60;Command Timeout=120"
                + $";Connection Idle Lifetime={IdleSeconds};Connection Pruning Interval={IdleSeconds / 2}"
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
            throw new InvalidOperationException(
                $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}."
            );
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
