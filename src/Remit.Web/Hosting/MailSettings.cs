using System.Net.Mail;

namespace Remit.Web.Hosting;

/// <summary>The server that mail is handed to.</summary>
/// <param name="Host">Its name.</param>
/// <param name="Port">Its port.</param>
/// <param name="IsTlsFromStart">Whether the connection begins encrypted; else it becomes so before anything is said.</param>
/// <param name="From">The sender.</param>
public sealed record MailSettings(string Host, int Port, bool IsTlsFromStart, MailAddress From)
{
    private const int PortOfSubmission = 587;
    private const int PortOfTls = 465;
    private const string Right =
        "smtps://user:password@mail.example.org:465 (encrypted from the start) or smtp://mail.example.org:587 "
        + "(encrypted by STARTTLS, which the server must offer unless it is on this machine). "
        + "In a name or password write %40 for @, %3A for :, %2F for /, %23 for # and %25 for %";

    /// <summary>As whom to sign in there; null where nobody has to.</summary>
    public string? User { get; init; }

    /// <summary>The password there.</summary>
    public string? Password { get; init; }

    /// <summary>Whether the server is on this machine, where a connection need not be encrypted.</summary>
    public bool IsLoopback { get; init; }

    /// <summary>The server that is configured; null when none is.</summary>
    /// <param name="configuration">Command line, environment, files.</param>
    /// <exception cref="InvalidOperationException">It cannot be used; the message names the setting, and no password.</exception>
    public static MailSettings? Of(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (configuration["Mail"] is not { Length: > 0 } text)
        {
            return null;
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var server) || !IsServer(server))
        {
            throw new InvalidOperationException(
                $"The setting Mail is not the address of a mail server; write it like {Right}."
            );
        }

        if (!MailAddress.TryCreate(configuration["MailFrom"], out var from))
        {
            throw new InvalidOperationException(
                "The setting MailFrom must be the address mail comes from, such as remit@example.org, where Mail is set."
            );
        }

        var isTls = string.Equals(server.Scheme, "smtps", StringComparison.OrdinalIgnoreCase);
        var names = server.UserInfo.Split(':', 2);
        return new(
            server.Host,
            server.Port > 0 ? server.Port
                : isTls ? PortOfTls
                : PortOfSubmission,
            isTls,
            from
        )
        {
            User = names[0].Length > 0 ? Uri.UnescapeDataString(names[0]) : null,
            Password = names.Length > 1 ? Uri.UnescapeDataString(names[1]) : null,
            IsLoopback = server.IsLoopback,
        };
    }

    // What follows the host belongs to no server, but is what remains of a password with a / or # in it.
    private static bool IsServer(Uri server) =>
        server is { Host.Length: > 0, Port: not 0, PathAndQuery: "" or "/", Fragment: "" }
        && (
            server.Scheme.Equals("smtp", StringComparison.OrdinalIgnoreCase)
            || server.Scheme.Equals("smtps", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>Without the password: it may come to a log.</summary>
    public override string ToString() => $"{(IsTlsFromStart ? "smtps" : "smtp")}://{Host}:{Port}";
}
