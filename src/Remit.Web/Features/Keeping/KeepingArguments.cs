using Remit.Web.Hosting;

namespace Remit.Web.Features.Keeping;

/// <summary>What a command about the database was called with.</summary>
/// <param name="Files">What stands there without an option.</param>
/// <param name="Database">A PostgreSQL connection string, or the path of a SQLite file.</param>
internal sealed record KeepingArguments(IReadOnlyList<string> Files, string Database)
{
    /// <summary>The options every such command takes.</summary>
    public const string Options = "[--database CONNECTION] [--data FOLDER]";

    /// <summary>Reads them; without an option the database is the one the product would open from here.</summary>
    /// <param name="arguments">What follows the word.</param>
    /// <param name="files">How many files the command takes.</param>
    /// <returns>Null when they say something else.</returns>
    public static KeepingArguments? Read(string[] arguments, int files)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var given = new List<string>();
        var set = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; at < arguments.Length; at++)
        {
            var name = arguments[at] switch
            {
                "--database" or "--Database" => "Database",
                "--data" or "--DataFolder" => "DataFolder",
                _ => null,
            };
            if (name is not null && at + 1 < arguments.Length)
            {
                set[name] = arguments[++at];
            }
            else if (name is null && !arguments[at].StartsWith("--", StringComparison.Ordinal))
            {
                given.Add(arguments[at]);
            }
            else
            {
                return null;
            }
        }

        return given.Count == files ? new KeepingArguments(given, DatabaseOf(set)) : null;
    }

    // As the product reads its settings: the command line first, then the environment, then the file.
    private static string DatabaseOf(Dictionary<string, string?> set)
    {
        var here = Directory.GetCurrentDirectory();
        var configuration = new ConfigurationBuilder()
            .SetBasePath(here)
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables()
            .AddInMemoryCollection(set)
            .Build();
        return Settings.Of(configuration, here).Database;
    }
}
