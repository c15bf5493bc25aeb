using System.Globalization;
using System.Resources;
using Remit.Web.Ui.Languages;

namespace Remit.Web.Features.Drafts;

/// <summary>What the reader may write beside the size of one and beside a count: the words the page writes there.</summary>
internal static class UnitWords
{
    private static readonly ResourceManager Words = new(typeof(DraftWords));

    /// <summary>Beside a count: times.</summary>
    public static string Times => In("times");

    /// <summary>Beside the size of one: its unit, or days; none for what has no unit.</summary>
    public static IEnumerable<string?> Of(DraftLine line) =>
        line.Measure is Measure.Days ? [Bare("Days"), Bare("One day")]
        : line.Measure is Measure.Number ? [line.Unit(), line.Unit(1)]
        : [];

    private static string Bare(string key) => string.Format(CultureInfo.InvariantCulture, In(key), "").Trim();

    private static string In(string key) =>
        Addressed.In(Words.GetString(key, CultureInfo.CurrentUICulture)!, Language.Current.Form);
}
