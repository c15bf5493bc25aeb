using Microsoft.Extensions.Configuration;
using Remit.Web.Hosting;

namespace Remit.Web.Tests.Hosting;

public sealed class SettingsTests(Databases databases)
{
    [Theory]
    [InlineData("Host=db;Database=remit;Username=remit;Password=x", true)]
    [InlineData("host = db; database = remit", true)]
    [InlineData("Server=db;Database=remit", true)]
    [InlineData("Database=remit;Host=db;Password='a;b'", true)]
    [InlineData("Host=db;Databse", true)]
    [InlineData("remit.db", false)]
    [InlineData("/srv/remit.db", false)]
    [InlineData("/srv/Host=db/remit.db", false)]
    [InlineData("/srv/a;Host=db/remit.db", false)]
    [InlineData("./a;Host=db;Database=x/remit.db", false)]
    [InlineData("data;Host=db/remit.db", false)]
    public void A_database_is_told_from_a_file_by_its_shape(string database, bool isPostgres) =>
        Assert.Equal(isPostgres, Of(("Database", database)).IsPostgres);

    [Theory]
    [InlineData("a;Mode=Memory")]
    [InlineData("Host=db;Database=x")]
    public void A_data_folder_is_never_read_as_a_connection(string folder) =>
        Assert.False(Of(("DataFolder", folder)).IsPostgres);

    [Theory]
    [InlineData("a;Mode=Memory")]
    [InlineData("a;Host=db;b='\"")]
    [InlineData("Host=db;Database=x")]
    public async Task The_file_lies_in_the_folder_that_was_named(string name)
    {
        var folder = Path.Combine(Path.GetDirectoryName(await databases.EmptyAsync(Database.Sqlite))!, name);
        await using var app = new App(Path.Combine(folder, "remit.db"));

        await World.InAsync(app);

        Assert.True(File.Exists(Path.Combine(folder, "remit.db")));
    }

    private static Settings Of(params (string Name, string Value)[] set) =>
        Settings.Of(
            new ConfigurationBuilder()
                .AddInMemoryCollection(set.Select(one => KeyValuePair.Create(one.Name, (string?)one.Value)))
                .Build(),
            "/srv/remit"
        );
}
