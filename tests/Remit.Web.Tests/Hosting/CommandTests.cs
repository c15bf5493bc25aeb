using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Tests.Architecture;

namespace Remit.Web.Tests.Hosting;

/// <summary>What is called from the root of the project, as its documents say.</summary>
public sealed class CommandTests(Databases databases)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    // The folder the tests were built to is named after the configuration.
    private static string Configuration =>
        AppContext.BaseDirectory.Contains("Release", StringComparison.Ordinal) ? "Release" : "Debug";

    [Fact]
    public async Task A_path_given_to_a_command_begins_where_it_is_called()
    {
        var (status, output, errors) = await CallAsync(
            "dotnet",
            $"run --project src/Remit.Web --no-build --configuration {Configuration} -- replay docs/nowhere.yaml"
        );

        Assert.Equal((1, ""), (status, output));
        Assert.Contains(Path.Combine(SourceTree.Root, "docs", "nowhere.yaml"), errors, StringComparison.Ordinal);
    }

    [Theory(Timeout = 120_000), EachDatabase]
    public async Task The_program_does_not_start_on_a_database_of_a_newer_version(Database database)
    {
        var connection = await databases.CopyAsync(database);
        await using (var app = new App(connection))
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope
                .ServiceProvider.GetRequiredService<RemitDb>()
                .Database.ExecuteSqlAsync(
                    $"""INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Later', '99.0')""",
                    TestContext.Current.CancellationToken
                );
        }

        var (status, output, errors) = await CallAsync(
            "dotnet",
            $"run --project src/Remit.Web --no-build --configuration {Configuration} -- --urls http://127.0.0.1:0 --Database \"{connection}\""
        );

        Assert.Equal((1, ""), (status, output));
        Assert.EndsWith(
            "belongs to a newer version of Remit (29990101000000_Later is not known here). Use that version, or a "
                + $"backup made with this one.{Environment.NewLine}",
            errors,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named_in_one_line()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var (status, output, errors) = await CallAsync("bash", $"run --no-build --port {port}");

        Assert.Equal((1, ""), (status, output));
        Assert.Equal(
            $"run: port {port} is taken, perhaps by Remit itself: choose another with --port, or 0 for a free one "
                + $"(./run --help lists what can be set){Environment.NewLine}",
            errors
        );
    }

    private static async Task<(int Status, string Output, string Errors)> CallAsync(string program, string arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = SourceTree.Root,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        var (output, errors) = (
            process.StandardOutput.ReadToEndAsync(Cancel),
            process.StandardError.ReadToEndAsync(Cancel)
        );
        await process.WaitForExitAsync(Cancel);
        return (process.ExitCode, await output, await errors);
    }
}
