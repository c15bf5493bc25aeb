using Microsoft.EntityFrameworkCore;

namespace Remit.Web.Data;

/// <summary>Whether a database was made by a newer version of the program than this one.</summary>
internal static class SchemaAge
{
    /// <summary>The newest step of the schema that was taken in a database and is not known here; null when none is.</summary>
    /// <param name="db">The model of this program.</param>
    /// <param name="applied">The steps taken in the database.</param>
    public static string? NewestUnknown(RemitDb db, IEnumerable<string> applied) =>
        applied.Except(db.Database.GetMigrations(), StringComparer.Ordinal).Max(StringComparer.Ordinal);

    /// <summary>Says so.</summary>
    /// <param name="name">What the database is called.</param>
    /// <param name="newer">The step that is not known here.</param>
    public static string SayNewer(string name, string newer) =>
        $"'{name}' belongs to a newer version of Remit ({newer} is not known here). Use that version, or a backup "
        + "made with this one.";
}
