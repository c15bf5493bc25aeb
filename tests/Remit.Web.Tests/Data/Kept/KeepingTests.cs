using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;

namespace Remit.Web.Tests.Data.Kept;

/// <summary>
/// The next kept database can be made, and has something in every table. <c>bench/keep-database NAME</c> sets
/// REMIT_KEEP, and then the files take their place among the others.
/// </summary>
public sealed class KeepingTests(Databases databases)
{
    // Who signs in elsewhere, or with a passkey, needs a provider or a device. What is left of old entries comes with years.
    private static readonly string[] Empty =
    [
        "DecisionMonths",
        "DiaryMonths",
        "AspNetUserClaims",
        "AspNetUserLogins",
        "AspNetUserPasskeys",
        "AspNetUserTokens",
        "__EFMigrationsLock",
    ];

    /// <summary>The newest step of the schema.</summary>
    public static string Newest => Steps[^1];

    /// <summary>The steps of the schema, by their names.</summary>
    public static string[] Steps
    {
        get
        {
            using var db = new SqliteRemitDbFactory().CreateDbContext([]);
            return [.. db.Database.GetMigrations().Select(step => step.Split('_', 2)[1])];
        }
    }

    [Theory, EachDatabase]
    public async Task What_would_be_kept_has_something_in_every_table(Database database)
    {
        var connection = await databases.EmptyAsync(database);
        await Filling.RunAsync(connection);

        var tables = new Tables(connection, database);
        var empty = new List<string>();
        foreach (var (table, columns) in await tables.ColumnsAsync())
        {
            if ((await tables.RowsAsync(table, columns)).Length == 0)
            {
                empty.Add(table);
            }
        }

        Assert.Equal(Empty.Intersect(empty).Order(), empty.Order());
        await KeepAsync(connection, database);
    }

    private static async Task KeepAsync(string connection, Database database)
    {
        var wanted = Environment.GetEnvironmentVariable("REMIT_KEEP");
        if (string.IsNullOrEmpty(wanted))
        {
            var folder = Directory.CreateTempSubdirectory("remit-kept-").FullName;
            await KeptDatabase.SaveAsync(connection, folder, Newest, database);
            Assert.InRange(new FileInfo(KeptDatabase.FileOf(folder, Newest, database)).Length, 10_000, 300_000);
            Directory.Delete(folder, recursive: true);
            return;
        }

        Assert.True(wanted == Newest, $"Today's product writes '{Newest}': keep that one, not '{wanted}'.");
        await KeptDatabase.SaveAsync(connection, KeptDatabase.Folder, wanted, database);
    }
}
