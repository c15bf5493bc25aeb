using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace Remit.Web.Tests.Browser;

/// <summary>Reads what was printed.</summary>
internal static class Paper
{
    private const string Pictures = "REMIT_PICTURES";

    /// <summary>The text, with single spaces. Some fonts print "ff" as one sign; it is told apart again.</summary>
    public static string TextOf(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        var pages = document.GetPages().Select(page => ContentOrderTextExtractor.GetText(page));
        var words = string.Join(' ', pages).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words).Normalize(NormalizationForm.FormKC);
    }

    /// <summary>How many sheets.</summary>
    public static int PagesOf(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return document.NumberOfPages;
    }

    /// <summary>Keeps it where the environment names a folder for pictures.</summary>
    public static Task KeepAsync(byte[] pdf, string name) =>
        Environment.GetEnvironmentVariable(Pictures) is { Length: > 0 } folder
            ? File.WriteAllBytesAsync(Path.Combine(folder, $"{name}.pdf"), pdf, TestContext.Current.CancellationToken)
            : Task.CompletedTask;
}
