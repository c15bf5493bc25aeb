using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;

namespace Remit.Web.Tests.Worlds;

/// <summary>Everything a database holds, as text: for looking whether something is kept anywhere.</summary>
internal static class EveryValue
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Every column of every row of every table, each with where it stands: <c>Drafts.Answers</c>.</summary>
    public static async Task<List<(string Place, string Value)>> EveryValueAsync(this App app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RemitDb>();
        var connection = db.Database.GetDbConnection();
        await connection.OpenAsync(Cancel);
        var values = new List<(string, string)>();
        foreach (var table in db.Model.GetRelationalModel().Tables)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table.Name}\"";
            await using var rows = await command.ExecuteReaderAsync(Cancel);
            while (await rows.ReadAsync(Cancel))
            {
                for (var column = 0; column < rows.FieldCount; column++)
                {
                    values.Add(
                        (
                            $"{table.Name}.{rows.GetName(column)}",
                            Convert.ToString(rows.GetValue(column), CultureInfo.InvariantCulture) ?? ""
                        )
                    );
                }
            }
        }

        return values;
    }

    /// <summary>Where a text stands, also as JSON writes it; each place once, in order.</summary>
    public static async Task<IReadOnlyList<string>> PlacesOfAsync(this App app, string text)
    {
        var written = System.Text.Json.JsonEncodedText.Encode(text).ToString();
        return
        [
            .. (await app.EveryValueAsync())
                .Where(one =>
                    one.Value.Contains(text, StringComparison.OrdinalIgnoreCase)
                    || one.Value.Contains(written, StringComparison.OrdinalIgnoreCase)
                )
                .Select(one => one.Place)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }
}
