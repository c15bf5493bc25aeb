using Microsoft.EntityFrameworkCore;

namespace Remit.Web.Data;

/// <summary>The model on SQLite: one file, the default.</summary>
public sealed class SqliteRemitDb(DbContextOptions<SqliteRemitDb> options) : RemitDb(options);
