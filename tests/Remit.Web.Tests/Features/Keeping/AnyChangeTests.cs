using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Remit.Web.Data;
using Remit.Web.Features.Journal;
using Remit.Web.Features.Keeping;

namespace Remit.Web.Tests.Features.Keeping;

/// <summary>One change of one column of one row, at random: it is always found.</summary>
public sealed class AnyChangeTests(Databases databases)
{
    private const int Tries = 120;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Any_change_of_any_column_of_any_row_of_the_journal_is_found(Database database)
    {
        await using var kept = await KeptWorld.MakeAsync(databases, database);
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        var rows = await kept.InAsync(db => db.Set<JournalEntry>().AsNoTracking().ToListAsync(Cancel));
        for (var number = 0; number < Tries; number++)
        {
            var row = rows[random.Next(rows.Count)];
            await kept.InAsync(async db =>
            {
                await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
                Assert.Null(await new JournalCheck(db).FindBreakAsync(Cancel));
                var columns = db.Set<JournalEntry>().EntityType.GetProperties().ToList();
                var column = columns[random.Next(columns.Count)];
                await ChangeAsync(db, row, column, Other(column.GetGetter().GetClrValue(row), rows, random));

                Assert.True(
                    await new JournalCheck(db).FindBreakAsync(Cancel) is not null,
                    $"{column.Name} of row {row.Turn} of {row.ChainId}, seed {seed}"
                );
                return true;
            });
        }
    }

    private static async Task ChangeAsync(RemitDb db, JournalEntry row, IProperty column, object? other)
    {
        var stored = other is null ? null : column.GetTypeMapping().Converter?.ConvertToProvider(other) ?? other;
        var value = stored is null ? "NULL" : "{2}";
        var statement =
            $$"""UPDATE "Journal" SET "{{column.Name}}" = {{value}} WHERE "ChainId" = {0} AND "Turn" = {1}""";
        object[] given = [row.ChainId, row.Turn, .. stored is null ? [] : new[] { stored }];
        Assert.Equal(1, await db.Database.ExecuteSqlRawAsync(statement, given, Cancel));
    }

    private static object? Other(object? value, List<JournalEntry> rows, Random random) =>
        value switch
        {
            Guid => Guid.CreateVersion7(),
            long => Enumerable.Range(0, 100).Select(_ => random.NextInt64(-9, 99)).First(n => Free(n, rows)),
            DateTimeOffset at => at.AddMicroseconds(random.NextInt64(1, 1_000_000_000)),
            string { Length: > 0 } text when random.Next(4) > 0 => Flip(text, random),
            string { Length: > 64 } => null,
            string text => text.Length > 0 ? text[1..] : "0",
            byte[] when random.Next(4) == 0 => null,
            byte[] bytes => Flip(bytes, random),
            _ => throw new NotSupportedException("There is a column of another kind: say how it can change."),
        };

    private static bool Free(long number, List<JournalEntry> rows) => !rows.Exists(row => row.Turn == number);

    private static string Flip(string text, Random random)
    {
        var at = random.Next(text.Length);
        return $"{text[..at]}{(text[at] == '7' ? '8' : '7')}{text[(at + 1)..]}";
    }

    private static byte[] Flip(byte[] bytes, Random random)
    {
        var other = bytes.ToArray();
        other[random.Next(other.Length)] ^= (byte)(1 << random.Next(8));
        return other;
    }
}
