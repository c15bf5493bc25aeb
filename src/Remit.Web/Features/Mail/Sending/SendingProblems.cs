using System.Net.Sockets;
using System.Text.RegularExpressions;
using MailKit.Net.Smtp;
using MailKit.Security;
using Remit.Web.Jobs;

namespace Remit.Web.Features.Mail;

/// <summary>
/// What went wrong with sending, as one of a few codes. What a server refuses for good (a reply of 5xx to the sender, the
/// recipient or the text) is lasting; everything else may pass.
/// </summary>
internal static partial class SendingProblems
{
    private const int FirstLasting = 500;
    private const int LongestSaid = 300;

    /// <summary>The problem an exception of sending means; null for what has nothing to do with sending.</summary>
    /// <param name="problem">The exception.</param>
    /// <param name="wasConnected">Whether the server had been reached.</param>
    public static JobProblem? Of(Exception problem, bool wasConnected) =>
        problem switch
        {
            SmtpCommandException refused => new(
                CodeOf(refused.ErrorCode),
                Said($"{(int)refused.StatusCode} {refused.Message}"),
                (int)refused.StatusCode >= FirstLasting && refused.ErrorCode != SmtpErrorCode.UnexpectedStatusCode
            ),
            AuthenticationException refused => new("sign-in-refused", Said(refused.Message)),
            SslHandshakeException broken => new("tls-refused", Said(ReasonOf(broken))),
            SocketException socket => new(IsNameUnknown(socket) ? "host-unknown" : "connection-refused"),
            // Before a server is reached it lacks encryption; afterwards, a way to sign in or to write an address.
            NotSupportedException => new(wasConnected ? "sign-in-missing" : "tls-missing"),
            TimeoutException => new("too-slow"),
            IOException or SmtpProtocolException => new("connection-lost"),
            _ => null,
        };

    private static string CodeOf(SmtpErrorCode code) =>
        code switch
        {
            SmtpErrorCode.SenderNotAccepted => "sender-refused",
            SmtpErrorCode.RecipientNotAccepted => "recipient-refused",
            SmtpErrorCode.MessageNotAccepted => "message-refused",
            _ => "server-refused",
        };

    private static bool IsNameUnknown(SocketException socket) =>
        socket.SocketErrorCode is SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain;

    private static string ReasonOf(SslHandshakeException broken) => (broken.InnerException ?? broken).Message;

    /// <summary>What somebody else's server said: one line, not too long, and without addresses.</summary>
    private static string? Said(string text)
    {
        var line = Blank.Replace(Address.Replace(text, "…"), " ").Trim();
        return line.Length == 0 ? null
            : line.Length <= LongestSaid ? line
            : $"{line[..LongestSaid]}…";
    }

    [GeneratedRegex(@"\S*@\S*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address { get; }

    [GeneratedRegex(@"[\s\p{C}]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blank { get; }
}
