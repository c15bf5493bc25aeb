namespace Remit.Web.Hosting;

/// <summary>What an installation can set; <c>./run --help</c> lists it.</summary>
/// <param name="Database">A PostgreSQL connection string, or the path of a SQLite file.</param>
/// <param name="DataFolder">Where files are kept.</param>
public sealed record Settings(string Database, string DataFolder)
{
    /// <summary>Whether the database is PostgreSQL: the connection string names a host.</summary>
    public bool IsPostgres => Database.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    /// <summary>The settings as configured, with their defaults.</summary>
    /// <param name="configuration">Command line, environment, files.</param>
    /// <param name="contentRoot">The folder that relative paths are relative to.</param>
    public static Settings Of(IConfiguration configuration, string contentRoot)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var folder = Path.GetFullPath(configuration["DataFolder"] ?? "data", contentRoot);
        var database = configuration["Database"];
        return string.IsNullOrWhiteSpace(database)
            ? new(Path.Combine(folder, "remit.db"), folder)
            : new(database, folder);
    }
}
