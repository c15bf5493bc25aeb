using System.Data.Common;
using System.Net;

namespace Remit.Web.Hosting;

/// <summary>What an installation can set; <c>./run --help</c> lists it.</summary>
public sealed record Settings
{
    /// <summary>A PostgreSQL connection string, or the path of a SQLite file.</summary>
    public required string Database { get; init; }

    /// <summary>Where files are kept.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The address others reach it by, such as <c>https://remit.example.org</c>; null when there is none.</summary>
    public string? PublicAddress { get; init; }

    /// <summary>The name in <see cref="PublicAddress"/>; null when there is none.</summary>
    public string? PublicHost => Uri.TryCreate(PublicAddress, UriKind.Absolute, out var address) ? address.Host : null;

    /// <summary>Where people sign in as they do elsewhere; null where only here.</summary>
    public ProviderSettings? Provider { get; init; }

    /// <summary>The server that mail is handed to; null when no mail leaves.</summary>
    public MailSettings? Mail { get; init; }

    /// <summary>Where traces and figures are sent (OTLP); null when nowhere.</summary>
    public Uri? Telemetry { get; init; }

    /// <summary>Whether the log is one JSON object a line, for programs.</summary>
    public bool LogsJson { get; init; }

    /// <summary>Whether the database is PostgreSQL: it is a connection string that names a host, not a path.</summary>
    public bool IsPostgres => NamesServer(Database);

    /// <summary>Whether a text names a PostgreSQL server: it is a connection string with a host, not a path.</summary>
    /// <param name="database">A connection string, or the path of a SQLite file.</param>
    public static bool NamesServer(string database) => !Path.IsPathRooted(database) && NamesHost(database);

    /// <summary>The settings as configured, with their defaults.</summary>
    /// <param name="configuration">Command line, environment, files.</param>
    /// <param name="contentRoot">The folder that relative paths are relative to.</param>
    /// <exception cref="InvalidOperationException">One cannot be used; the message names it and says what would be right.</exception>
    public static Settings Of(IConfiguration configuration, string contentRoot)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var folder = Path.GetFullPath(configuration["DataFolder"] ?? "data", contentRoot);
        var database = configuration["Database"];
        return new()
        {
            Database = string.IsNullOrWhiteSpace(database) ? Path.Combine(folder, "remit.db") : database,
            DataFolder = folder,
            PublicAddress = PublicAddressOf(configuration["PublicAddress"]),
            Mail = MailSettings.Of(configuration),
            Provider = ProviderSettings.Of(configuration),
            Telemetry = configuration["Telemetry"] is { Length: > 0 } address ? new Uri(address) : null,
            LogsJson = string.Equals(configuration["Logs"], "json", StringComparison.OrdinalIgnoreCase),
        };
    }

    /// <summary>
    /// Whether this is somebody's own machine: it listens on loopback alone, and no public address is set (behind a
    /// proxy every caller looks like loopback).
    /// </summary>
    /// <param name="addresses">The addresses it listens on.</param>
    public bool IsOwnMachine(IEnumerable<string> addresses) =>
        string.IsNullOrWhiteSpace(PublicAddress) && addresses.All(IsLoopback);

    // Links in mails begin with it, so that half of one would only be noticed by who follows them.
    private static string? PublicAddressOf(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var address) && IsWeb(address) ? text
        : throw new InvalidOperationException(
            $"The setting PublicAddress is \"{text}\"; it must be an address like https://remit.example.org."
        );

    private static bool IsWeb(Uri address) =>
        string.Equals(address.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal)
        || string.Equals(address.Scheme, Uri.UriSchemeHttp, StringComparison.Ordinal);

    private static bool NamesHost(string text)
    {
        try
        {
            var parts = new DbConnectionStringBuilder { ConnectionString = text };
            return parts.ContainsKey("Host") || parts.ContainsKey("Server");
        }
        catch (ArgumentException)
        {
            // Meant as one, and for the database's own reader to say what is wrong with it.
            return text.TrimStart().StartsWith("Host", StringComparison.OrdinalIgnoreCase);
        }
    }

    private static bool IsLoopback(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.IsLoopback || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));
}
