using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;

namespace Remit.Web.Tests.Data;

public sealed class SchemaTests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task The_migrations_say_what_the_model_says(Database database)
    {
        await using var scope = databases.Shared(database).Services.CreateAsyncScope();

        Assert.False(scope.ServiceProvider.GetRequiredService<RemitDb>().Database.HasPendingModelChanges());
    }

    [Theory, EachDatabase]
    public async Task An_empty_database_is_brought_up_to_date_at_the_start(Database database)
    {
        await using var app = new App(await databases.EmptyAsync(database));
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RemitDb>();

        Assert.Empty(await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
    }

    [Theory, EachDatabase]
    public async Task There_is_room_for_passkeys(Database database)
    {
        await using var scope = databases.Shared(database).Services.CreateAsyncScope();
        var model = scope.ServiceProvider.GetRequiredService<RemitDb>().Model;

        Assert.Contains(model.GetEntityTypes(), type => type.GetTableName() == "AspNetUserPasskeys");
    }

    [Fact]
    public void Tools_see_the_same_model_as_the_application()
    {
        using var sqlite = new SqliteRemitDbFactory().CreateDbContext([]);
        using var postgres = new PostgresRemitDbFactory().CreateDbContext([]);

        Assert.False(sqlite.Database.HasPendingModelChanges());
        Assert.False(postgres.Database.HasPendingModelChanges());
    }
}
