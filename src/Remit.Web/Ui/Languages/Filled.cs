using System.Globalization;

namespace Remit.Web.Ui.Languages;

/// <summary>
/// Fills the blanks of words. German bends one word that stands in front of names: somebody is asked for <c>Herr
/// Hoekema</c>, and one asks <c>Herrn Hoekema</c>. A blank for a name that is asked, told or talked with is marked
/// <c>{0:Herrn}</c> in the German file.
/// </summary>
internal sealed class Filled : IFormatProvider, ICustomFormatter
{
    /// <summary>The mark of a blank whose name is bent.</summary>
    public const string Bent = "Herrn";

    private const string Unbent = "Herr ";

    private static readonly Filled Formats = new();

    private Filled() { }

    /// <summary>Words with their blanks filled, as the reader writes numbers and days.</summary>
    /// <param name="words">The words, in one form of address.</param>
    /// <param name="blanks">What goes into the blanks.</param>
    public static string In(string words, params object?[] blanks) => string.Format(Formats, words, blanks);

    /// <summary>A name as it is asked, told or talked with.</summary>
    /// <param name="name">The name.</param>
    public static string Bend(string name) =>
        name.StartsWith(Unbent, StringComparison.Ordinal) ? $"{Bent} {name[Unbent.Length..]}" : name;

    /// <inheritdoc/>
    public object? GetFormat(Type? formatType) =>
        formatType == typeof(ICustomFormatter) ? this : CultureInfo.CurrentCulture.GetFormat(formatType);

    /// <inheritdoc/>
    public string Format(string? format, object? arg, IFormatProvider? formatProvider) =>
        string.Equals(format, Bent, StringComparison.Ordinal) ? Bend($"{arg}")
        : arg is IFormattable number ? number.ToString(format, CultureInfo.CurrentCulture)
        : $"{arg}";
}
