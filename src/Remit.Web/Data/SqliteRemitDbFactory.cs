using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Remit.Web.Data;

/// <summary>Lets the migrations tool see the SQLite model without starting the application.</summary>
internal sealed class SqliteRemitDbFactory : IDesignTimeDbContextFactory<SqliteRemitDb>
{
    public SqliteRemitDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteRemitDb>().UseSqlite("Data Source=:memory:").Options);
}
