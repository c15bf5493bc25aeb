using System.Net.Security;
using MailKit.Net.Smtp;
using MailKit.Security;
using Remit.Web.Hosting;
using Remit.Web.Jobs;

namespace Remit.Web.Features.Mail;

/// <summary>Hands a mail to the server that is set, and says what went wrong where it could not.</summary>
internal sealed class SendLetter(Settings settings, LetterMessages messages)
{
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(30);

    /// <summary>Sends it now.</summary>
    /// <param name="letter">The mail.</param>
    /// <param name="id">What its Message-ID is made of.</param>
    /// <param name="cancellationToken">Gives up; it may have been sent all the same.</param>
    /// <returns>Null when the server took it.</returns>
    /// <exception cref="InvalidOperationException">No server is set.</exception>
    public async Task<JobProblem?> RunAsync(Letter letter, Guid id, CancellationToken cancellationToken)
    {
        var server = settings.Mail ?? throw new InvalidOperationException("No mail server is set.");
        if (messages.Of(letter, id) is not { } message)
        {
            return new("address-unreadable", IsLasting: true);
        }

        using var smtp = ClientFor(server);
        try
        {
            await smtp.ConnectAsync(server.Host, server.Port, SecurityOf(server), cancellationToken);
            if (server.User is { } user)
            {
                await smtp.AuthenticateAsync(user, server.Password ?? "", cancellationToken);
            }

            await smtp.SendAsync(message, cancellationToken);
        }
        catch (Exception problem) when (SendingProblems.Of(problem, smtp.IsConnected) is { } known)
        {
            return known;
        }

        await LeaveAsync(smtp, cancellationToken);
        return null;
    }

    private static SmtpClient ClientFor(MailSettings server)
    {
        var smtp = new SmtpClient
        {
            // What it calls itself; otherwise that would be the name of this machine.
            LocalDomain = server.From.Host,
            Timeout = (int)LongestSilence.TotalMilliseconds,
            // Asking issuers whether they took a certificate back would call somebody nobody has named.
            CheckCertificateRevocation = false,
        };
        if (server is { IsLoopback: true, IsTlsFromStart: false })
        {
            // Nobody is in between on one machine, and the certificates made there are usually nobody's.
            smtp.ServerCertificateValidationCallback = (_, _, _, errors) =>
                !errors.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable);
        }

        return smtp;
    }

    private static SecureSocketOptions SecurityOf(MailSettings server) =>
        server.IsTlsFromStart ? SecureSocketOptions.SslOnConnect
        : server.IsLoopback ? SecureSocketOptions.StartTlsWhenAvailable
        : SecureSocketOptions.StartTls;

    // The mail was taken; that saying goodbye did not work changes nothing.
    private static async Task LeaveAsync(SmtpClient smtp, CancellationToken cancellationToken)
    {
        try
        {
            await smtp.DisconnectAsync(quit: true, cancellationToken);
        }
        catch (Exception problem) when (problem is IOException or SmtpProtocolException or SmtpCommandException)
        {
            return;
        }
    }
}
