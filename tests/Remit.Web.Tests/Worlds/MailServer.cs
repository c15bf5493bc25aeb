using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using MimeKit;
using SmtpServer;
using SmtpServer.Authentication;
using SmtpServer.ComponentModel;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace Remit.Web.Tests.Worlds;

/// <summary>
/// A mail server of one's own, on loopback and a free port: it takes what is sent to it and shows it. Whoever starts it
/// disposes of it.
/// </summary>
public sealed class MailServer : IAsyncDisposable
{
    private readonly Mails mails = new();
    private readonly SemaphoreSlim stopped = new(0);
    private SmtpServer.SmtpServer? server;

    private MailServer(int port) => Port = port;

    /// <summary>Where it listens, also after it was stopped.</summary>
    public int Port { get; }

    /// <summary>The setting that names it.</summary>
    public string Address => $"smtp://127.0.0.1:{Port}";

    /// <summary>What arrived, in that order.</summary>
    public IReadOnlyList<MimeMessage> Received => [.. mails.Received];

    /// <summary>The only mail that arrived.</summary>
    public MimeMessage Only => Assert.Single(Received);

    /// <summary>What to answer to a recipient instead of taking the mail.</summary>
    public SmtpResponse? ToRecipients { get; set; }

    /// <summary>What to answer to a sender instead of hearing more.</summary>
    public SmtpResponse? ToSenders { get; set; }

    /// <summary>What happens when a mail was kept, before the sender is told so.</summary>
    public Action AfterKeeping { get; set; } = () => { };

    /// <summary>The name and password it asks for; null when it asks for none.</summary>
    public (string User, string Password)? Account { get; init; }

    /// <summary>Starts one that speaks without encryption.</summary>
    public static MailServer Start() => new MailServer(FreePort()).Begin(null);

    /// <summary>Starts one that lets in only who signs in.</summary>
    public static MailServer StartFor(string user, string password) =>
        new MailServer(FreePort()) { Account = (user, password) }.Begin(null);

    /// <summary>Starts one that is encrypted from the start, with a certificate.</summary>
    public static MailServer StartWith(X509Certificate2 certificate) => new MailServer(FreePort()).Begin(certificate);

    /// <summary>A port nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Starts again where it was, after it was stopped.</summary>
    public void StartAgain() => Begin(null);

    /// <summary>Stops listening; what arrived can still be read.</summary>
    public async Task StopAsync()
    {
        if (server is { } running)
        {
            server = null;
            running.Shutdown();
            await stopped.WaitAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        stopped.Dispose();
    }

    private MailServer Begin(X509Certificate2? certificate)
    {
        mails.Owner = this;
        var services = new ServiceProvider();
        services.Add((IMessageStore)mails);
        services.Add((IMailboxFilter)mails);
        services.Add(new DelegatingUserAuthenticator((user, password) => (user, password) == Account));
        server = new(
            new SmtpServerOptionsBuilder()
                .ServerName("mail.klimbroek.example")
                .Endpoint(endpoint =>
                {
                    endpoint.Endpoint(new IPEndPoint(IPAddress.Loopback, Port));
                    endpoint.AllowUnsecureAuthentication(Account is not null);
                    endpoint.AuthenticationRequired(Account is not null);
                    if (certificate is not null)
                    {
                        endpoint.Certificate(certificate).IsSecure(true);
                    }
                })
                .Build(),
            services
        );
        _ = RunAsync(server);
        return this;
    }

    private async Task RunAsync(SmtpServer.SmtpServer begun)
    {
        try
        {
            await begun.StartAsync(CancellationToken.None);
        }
        finally
        {
            stopped.Release();
        }
    }

    private sealed class Mails : IMessageStore, IMailboxFilter
    {
        public ConcurrentQueue<MimeMessage> Received { get; } = new();

        public MailServer Owner { get; set; } = null!;

        public async Task<SmtpResponse> SaveAsync(
            ISessionContext context,
            IMessageTransaction transaction,
            ReadOnlySequence<byte> buffer,
            CancellationToken cancellationToken
        )
        {
            using var bytes = new MemoryStream(buffer.ToArray());
            Received.Enqueue(await MimeMessage.LoadAsync(bytes, cancellationToken));
            Owner.AfterKeeping();
            return SmtpResponse.Ok;
        }

        public Task<bool> CanAcceptFromAsync(
            ISessionContext context,
            IMailbox from,
            int size,
            CancellationToken cancellationToken
        ) => Owner.ToSenders is { } no ? throw new SmtpResponseException(no) : Task.FromResult(true);

        public Task<bool> CanDeliverToAsync(
            ISessionContext context,
            IMailbox to,
            IMailbox from,
            CancellationToken cancellationToken
        ) => Owner.ToRecipients is { } no ? throw new SmtpResponseException(no) : Task.FromResult(true);
    }
}
