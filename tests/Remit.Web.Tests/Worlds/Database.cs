namespace Remit.Web.Tests.Worlds;

/// <summary>The two databases every test of the application runs on.</summary>
public enum Database
{
    Sqlite,
    Postgres,
}
