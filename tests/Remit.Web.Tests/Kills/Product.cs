using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Remit.Web.Tests.Architecture;

namespace Remit.Web.Tests.Kills;

/// <summary>The product as it is run: a process of its own that knows nothing of being tested.</summary>
internal sealed partial class Product : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(90);

    private readonly Process process;
    private readonly ConcurrentQueue<string> said = new();
    private readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Product(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException($"It ended: {Said}"));
    }

    /// <summary>Where it listens, once it does.</summary>
    /// <exception cref="InvalidOperationException">It ended before it did.</exception>
    /// <exception cref="TimeoutException">It did not come to it.</exception>
    public Task<Uri> FindAddressAsync() =>
        listening.Task.WaitAsync(LongestStart, TestContext.Current.CancellationToken);

    /// <summary>Whether it ended.</summary>
    public bool HasEnded => process.HasExited;

    /// <summary>The last lines it printed.</summary>
    public string Said => string.Join('\n', said.TakeLast(20));

    // As ./run starts it: what was built, on a free port.
    private static string Built =>
        Path.Combine(
            SourceTree.Root,
            "src/Remit.Web/bin",
            AppContext.BaseDirectory.Contains("Release", StringComparison.Ordinal) ? "Release" : "Debug",
            "net10.0/Remit.Web.dll"
        );

    /// <summary>Begins to start one.</summary>
    /// <param name="database">A PostgreSQL connection string, or the path of a SQLite file.</param>
    /// <param name="mail">The server it hands mail to.</param>
    public static Product Begin(string database, MailServer mail)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = SourceTree.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        string[] arguments =
        [
            .. (string[])[Built, "--urls", "http://127.0.0.1:0", "--Database", database],
            .. (string[])["--Mail", mail.Address, "--MailFrom", "remit@klimbroek.example"],
            // Each signing in says it comes from elsewhere, or the product would slow down guessing.
            .. (string[])["--Proxies", "127.0.0.1"],
        ];
        Array.ForEach(arguments, start.ArgumentList.Add);
        start.Environment["ReloadStaticAssetsAtRuntime"] = "false";

        // It lives for seconds: what would make it faster after minutes only costs.
        start.Environment["DOTNET_TieredPGO"] = "0";
        var product = new Product(new Process { StartInfo = start });
        product.process.Start();
        product.process.BeginOutputReadLine();
        product.process.BeginErrorReadLine();
        return product;
    }

    /// <summary>Waits until it reaches its database again, as whoever watches over it would.</summary>
    public async Task WaitUntilReadyAsync()
    {
        var ready = new Uri(await FindAddressAsync(), "/healthz/ready");
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        for (var tries = 0; tries < 600; tries++)
        {
            using var response = await client.GetAsync(ready, TestContext.Current.CancellationToken);
            if (response.IsSuccessStatusCode)
            {
                return;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        throw new InvalidOperationException($"It did not come to its database again: {Said}");
    }

    /// <summary>Ends it at once, in the middle of whatever it does (SIGKILL).</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        // Whoever waits for it to listen waits in vain.
        listening.TrySetException(new InvalidOperationException("It was killed."));
        _ = listening.Task.Exception;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        said.Enqueue(line);
        if (Listening.Match(line) is { Success: true } match)
        {
            listening.TrySetResult(new Uri(match.Value));
        }
    }

    [GeneratedRegex(@"(?<=Remit is at )http://127\.0\.0\.1:\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Listening { get; }
}
