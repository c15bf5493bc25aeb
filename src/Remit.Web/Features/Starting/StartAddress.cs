using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Localization;
using Remit.Web.Hosting;

namespace Remit.Web.Features.Starting;

/// <summary>
/// Prints where Remit is reached, once it listens. On one's own machine, while nobody signs in with a password, the
/// address lets whoever reads it in, once.
/// </summary>
internal sealed class StartAddress(
    IServer server,
    Settings settings,
    StartToken token,
    IServiceScopeFactory scopes,
    IStringLocalizer<StartingWords> words
) : IHostedLifecycleService
{
    /// <summary>Prints it; Remit has not started before it stands there, and does not where it cannot.</summary>
    public Task StartedAsync(CancellationToken cancellationToken) => PrintAsync(Console.Out, cancellationToken);

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task PrintAsync(TextWriter output, CancellationToken cancellationToken)
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        if (addresses.Count == 0)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var beginning = await scope.ServiceProvider.GetRequiredService<Beginnings>().FindAsync(cancellationToken);
        var address =
            settings.PublicAddress ?? addresses.First().Replace("[::]", "localhost", StringComparison.Ordinal);
        if (beginning == Beginning.UnderWay)
        {
            await output.WriteLineAsync(words["Remit is at {0}", address].Value);
        }
        else if (settings.IsOwnMachine(addresses))
        {
            var link = $"{address}/start?token={token.Renew()}";
            await output.WriteLineAsync(words["Open {0}; this address is good once", link].Value);
        }
        else
        {
            await output.WriteLineAsync(words["Start on your own machine first, then listen at {0}", address].Value);
        }
    }
}
