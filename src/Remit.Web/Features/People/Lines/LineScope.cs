using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;

namespace Remit.Web.Features.People;

/// <summary>Who leads whom. It says nothing of what the two write.</summary>
public static class LineScope
{
    /// <summary>The lines that go on, each with its pair.</summary>
    /// <param name="db">The database.</param>
    public static IQueryable<ReportingLine> GoingLines(this RemitDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Set<ReportingLine>().Include(line => line.Pair).Where(line => line.EndedAt == null);
    }
}
