using Microsoft.EntityFrameworkCore;

namespace Remit.Web.Data;

/// <summary>The model on PostgreSQL.</summary>
public sealed class PostgresRemitDb(DbContextOptions<PostgresRemitDb> options) : RemitDb(options);
