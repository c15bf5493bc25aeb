using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Remit.Web.Hosting;

namespace Remit.Web.Data;

/// <summary>Which database, and bringing it up to date.</summary>
internal static class DataSetup
{
    public static void AddData(this WebApplicationBuilder builder)
    {
        var settings = Settings.Of(builder.Configuration, builder.Environment.ContentRootPath);
        if (settings.IsPostgres)
        {
            // A new database is told from one of ours by a question that fails, which is no error; a command that fails
            // elsewhere is logged by what it fails.
            builder.Services.AddDbContext<RemitDb, PostgresRemitDb>(options =>
                options
                    .UseNpgsql(settings.Database)
                    .ConfigureWarnings(warnings => warnings.Log((RelationalEventId.CommandError, LogLevel.Debug)))
            );
        }
        else
        {
            var file = new SqliteConnectionStringBuilder { DataSource = settings.Database };
            builder.Services.AddDbContext<RemitDb, SqliteRemitDb>(options => options.UseSqlite(file.ConnectionString));
        }

        // The keys that sign cookies live with the data, so that a second machine or a new container reads them.
        builder.Services.AddDataProtection().SetApplicationName("Remit").PersistKeysToDbContext<RemitDb>();
    }

    /// <summary>Makes the database when there is none and applies every migration it lacks.</summary>
    /// <returns>Why the program cannot start on it: it belongs to a newer version. Null when it can.</returns>
    public static async Task<string?> UseNewestSchemaAsync(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<Settings>();
        if (!settings.IsPostgres && Path.GetDirectoryName(Path.GetFullPath(settings.Database)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RemitDb>();
        var applied = await db.Database.GetAppliedMigrationsAsync();
        if (SchemaAge.NewestUnknown(db, applied) is { } newer)
        {
            // A connection string may hold a password.
            return SchemaAge.SayNewer(
                settings.IsPostgres ? db.Database.GetDbConnection().Database : settings.Database,
                newer
            );
        }

        if (db.Database.GetMigrations().Except(applied, StringComparer.Ordinal).Any())
        {
            await (settings.IsPostgres ? db.Database.MigrateAsync() : SqliteMigration.RunAsync(db, settings.Database));
        }

        if (!settings.IsPostgres)
        {
            // A copy may lie here that was made without it: reading would hold up writing.
            await db.Database.ExecuteSqlAsync($"PRAGMA journal_mode = WAL");
        }

        return null;
    }
}
