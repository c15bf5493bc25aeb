using Remit.Web.Features.Keeping;

namespace Remit.Web.Tests.Features.Keeping;

public sealed class PostgresToolTests
{
    [Fact]
    public void A_password_goes_by_the_environment_and_never_by_the_command_line()
    {
        var start = PostgresTool.StartOf(
            "/usr/bin/pg_dump",
            "Host=db.example.org;Port=5433;Database=remit;Username=ines;Password=green tents;SSL Mode=VerifyFull",
            ["--format=custom"]
        );

        Assert.Equal(["--format=custom"], start.ArgumentList);
        Assert.Equal("db.example.org", start.Environment["PGHOST"]);
        Assert.Equal("5433", start.Environment["PGPORT"]);
        Assert.Equal("remit", start.Environment["PGDATABASE"]);
        Assert.Equal("ines", start.Environment["PGUSER"]);
        Assert.Equal("green tents", start.Environment["PGPASSWORD"]);
        Assert.Equal("verify-full", start.Environment["PGSSLMODE"]);
    }

    [Fact]
    public void A_tool_that_is_not_installed_is_named_with_what_to_do()
    {
        var problem = Assert.Throws<NotDoneException>(() => PostgresTool.Find("pg_dump", ["/nowhere"]));

        Assert.StartsWith("'pg_dump' is neither on PATH nor", problem.Message, StringComparison.Ordinal);
        Assert.Contains("Install PostgreSQL's client programs", problem.Message, StringComparison.Ordinal);
    }
}
