namespace Remit.Web.Features.Keeping;

/// <summary>Whether the database itself is sound: its pages and indexes, and that what rows refer to is there.</summary>
internal sealed class SoundnessCheck(Snapshot snapshot)
{
    private const string DamagedPages = """
        SELECT checksum_failures || ' pages did not fit their checksum.'
        FROM pg_stat_database WHERE datname = current_database() AND checksum_failures > 0
        """;

    private const string UselessIndexes =
        "SELECT 'the index ' || indexrelid::regclass || ' is not valid.' FROM pg_index WHERE NOT indisvalid LIMIT 1";

    // Rows that refer to nothing can only come about beside the server's own checks, so they are looked for by hand.
    private const string ReferencesToRead = """
        SELECT conrelid::regclass::text, confrelid::regclass::text, format(
          'SELECT 1 FROM %s child WHERE %s AND NOT EXISTS (SELECT 1 FROM %s parent WHERE %s) LIMIT 1',
          conrelid::regclass, cols.present, confrelid::regclass, cols.same)
        FROM pg_constraint
        CROSS JOIN LATERAL (
          SELECT string_agg(format('child.%I IS NOT NULL', c.attname), ' AND ') AS present,
                 string_agg(format('parent.%I = child.%I', p.attname, c.attname), ' AND ') AS same
          FROM unnest(conkey, confkey) AS k(child, parent)
          JOIN pg_attribute c ON c.attrelid = conrelid AND c.attnum = k.child
          JOIN pg_attribute p ON p.attrelid = confrelid AND p.attnum = k.parent) AS cols
        WHERE contype = 'f' AND connamespace = current_schema()::regnamespace
        ORDER BY conname
        """;

    /// <summary>The first thing that is not sound, in a sentence; null when all is.</summary>
    public async Task<string?> FindBreakAsync(CancellationToken cancellationToken) =>
        await FindDamageAsync(cancellationToken) ?? await FindLostAsync(cancellationToken);

    /// <summary>Where pages or indexes are damaged, in a sentence; null when none are.</summary>
    public async Task<string?> FindDamageAsync(CancellationToken cancellationToken)
    {
        var findings = snapshot.IsPostgres
            ?
            [
                .. await snapshot.ReadAsync(DamagedPages, row => row.GetString(0), cancellationToken),
                .. await snapshot.ReadAsync(UselessIndexes, row => row.GetString(0), cancellationToken),
            ]
            : await snapshot.ReadAsync("PRAGMA integrity_check(1)", row => row.GetString(0), cancellationToken);
        return findings.Find(finding => finding != "ok") is { } damage ? $"The database is damaged: {damage}" : null;
    }

    /// <summary>The first row that refers to one that is not there, in a sentence; null when none does.</summary>
    private async Task<string?> FindLostAsync(CancellationToken cancellationToken)
    {
        if (!snapshot.IsPostgres)
        {
            var lost = await snapshot.ReadAsync(
                "PRAGMA foreign_key_check",
                row => RefersToNothing(row.GetString(0), row.GetString(2)),
                cancellationToken
            );
            return lost.FirstOrDefault();
        }

        var references = await snapshot.ReadAsync(
            ReferencesToRead,
            row => (Child: row.GetString(0), Parent: row.GetString(1), Lost: row.GetString(2)),
            cancellationToken
        );
        foreach (var (child, parent, lost) in references)
        {
            if ((await snapshot.ReadAsync(lost, row => row.GetInt32(0), cancellationToken)).Count > 0)
            {
                return RefersToNothing(child, parent);
            }
        }

        return null;
    }

    private static string RefersToNothing(string child, string parent) =>
        $"A row of {child.Trim('"')} refers to a row of {parent.Trim('"')} that is not there.";
}
