using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Remit.Web.Data;

/// <summary>Lets the migrations tool see the PostgreSQL model without a server.</summary>
internal sealed class PostgresRemitDbFactory : IDesignTimeDbContextFactory<PostgresRemitDb>
{
    public PostgresRemitDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresRemitDb>().UseNpgsql("Host=nowhere").Options);
}
