using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Text;
using Remit.Documents;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Drafts;

/// <summary>
/// Somebody brings a table in, from a spreadsheet (XLSX) or as comma-separated values, with what its columns mean: the
/// agreement made of it becomes their draft.
/// </summary>
internal sealed class TakeInTable(TakeInDocument document)
{
    private const int LargestFile = 1024 * 1024;
    private const int LongestText = 256 * 1024;

    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>The table.</summary>
        [Required(ErrorMessage = "table-missing")]
        public IFormFile? File { get; set; }

        /// <summary>What it means, as YAML.</summary>
        [Required(ErrorMessage = "mapping-missing")]
        [MaxLength(LongestText, ErrorMessage = "text-too-long")]
        public string? Mapping { get; set; }
    }

    public async Task<Outcome<Draft>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        if (InputRules.Check(input) is { IsEmpty: false } refusals)
        {
            return Outcome<Draft>.Refuse(refusals);
        }

        if (input.File!.Length is 0 or > LargestFile)
        {
            var why = input.File.Length == 0 ? "table-missing" : "table-too-large";
            return Outcome<Draft>.Refuse([Refusal.Invalid(why, "file")]);
        }

        using var held = new MemoryStream();
        await input.File.CopyToAsync(held, cancellationToken);
        var read = Import(held.ToArray(), input.Mapping!);
        return read.TryGet(out var made) && made.Agreement is { } agreement
            ? await document.RunAsync(agreement, cancellationToken)
            : Outcome<Draft>.Refuse(read.IsOk ? Said(made!) : read.Refusals);
    }

    private static Outcome<ImportResult> Import(byte[] file, string mapping)
    {
        // Every workbook is a ZIP file, and every ZIP file begins so.
        if (file is [(byte)'P', (byte)'K', ..])
        {
            var sheet = SheetTable.Read(file);
            return sheet.TryGet(out var table)
                ? AgreementImport.Read(table, mapping)
                : Outcome<ImportResult>.Refuse(sheet.Refusals);
        }

        try
        {
            return AgreementImport.Read(Strict.GetString(file), mapping);
        }
        catch (DecoderFallbackException)
        {
            return Outcome<ImportResult>.Refuse([Refusal.Invalid("table-not-text", "file")]);
        }
    }

    private static ImmutableArray<Refusal> Said(ImportResult result) =>
        [
            .. result.InTable.Select(error => Refusal.Invalid("table-unreadable", "file", $"{error}")),
            .. result.InMapping.Select(error => Refusal.Invalid("mapping-unreadable", "mapping", $"{error}")),
        ];
}
