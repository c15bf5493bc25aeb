using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MiniExcelLibs;
using Remit.Web.Data;
using Remit.Web.Features.Decisions;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.OwnData;

/// <summary>The decisions of somebody's pairs as a table (CSV), for a spreadsheet.</summary>
internal sealed class DecisionSheet(RemitDb db, CurrentActor current)
{
    // With these a spreadsheet begins a formula, which it would work out when the file is opened.
    private const string BeginFormulas = "=+-@\t\r";

    /// <summary>A text as a cell: one that a spreadsheet would work out is marked as text by an apostrophe.</summary>
    /// <param name="text">The text; null for none.</param>
    public static string CellOf(string? text) =>
        text is [var first, ..] && BeginFormulas.Contains(first, StringComparison.Ordinal) ? $"'{text}" : text ?? "";

    public async Task<byte[]> RunAsync(CancellationToken cancellationToken)
    {
        var me = await current.GetAsync(cancellationToken);
        var pairs = await db.PairsFor(me).AsNoTracking().ToListAsync(cancellationToken);
        var names = pairs
            .SelectMany(pair => new[] { pair.Contributor, pair.Lead })
            .DistinctBy(person => person.Id)
            .ToDictionary(person => person.Id, person => person.Name);
        var decisions = await db.DecisionsFor(me)
            .AsNoTracking()
            .OrderBy(decision => decision.WrittenAt)
            .ThenBy(decision => decision.Id)
            .ToListAsync(cancellationToken);
        using var file = new MemoryStream();
        await file.SaveAsAsync(
            decisions.Select(decision => RowOf(decision, names.GetValueOrDefault(decision.ById))),
            excelType: ExcelType.CSV,
            cancellationToken: cancellationToken
        );
        return file.ToArray();
    }

    private static Dictionary<string, object> RowOf(Decision decision, string? by) =>
        new(StringComparer.Ordinal)
        {
            ["on"] = decision.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["written_at"] = decision.WrittenAt.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            ["by"] = CellOf(by),
            ["kind"] = CellOf(decision.KindName),
            ["title"] = CellOf(decision.Title),
            ["subject"] = CellOf(decision.Subject),
            ["facts"] = CellOf(string.Join("; ", decision.Facts.Select(fact => $"{fact.Key}: {fact.Value}"))),
            ["count"] = decision.Count?.ToString(CultureInfo.InvariantCulture) ?? "",
            ["expected"] = CellOf(decision.Expect),
            ["result"] = decision.Result?.Kind.ToString() ?? "",
            ["result_on"] = decision.Result?.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            ["cost"] = decision.Result?.Cost?.ToString(CultureInfo.InvariantCulture) ?? "",
            ["note"] = CellOf(decision.Result?.Note),
            ["taken_back"] = decision.WithdrawnAt is null ? "" : "yes",
        };
}
