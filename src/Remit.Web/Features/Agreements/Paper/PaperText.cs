using System.Text;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Agreements.Paper;

/// <summary>Writes the page of the pair as plain text or as Markdown.</summary>
internal static class PaperText
{
    private static readonly char[] Marks = ['\\', '`', '*', '_', '[', ']', '<', '>', '#', '|'];

    /// <summary>Plain text, to paste anywhere.</summary>
    /// <param name="outline">The page.</param>
    /// <param name="opening">What stands above everything else.</param>
    public static string Plain(PaperOutline outline, IEnumerable<Sentence> opening) =>
        Write(outline, opening, ("", ""), sentence => sentence.ToString());

    /// <summary>Markdown; what people typed stays text.</summary>
    /// <param name="outline">The page.</param>
    /// <param name="opening">What stands above everything else.</param>
    public static string Markdown(PaperOutline outline, IEnumerable<Sentence> opening) =>
        Write(outline, opening, ("# ", "## "), Escaped);

    private static string Write(
        PaperOutline outline,
        IEnumerable<Sentence> opening,
        (string Title, string Section) marks,
        Func<Sentence, string> say
    )
    {
        var text = new StringBuilder().Append(marks.Title).Append(say(outline.Title)).Append('\n');
        foreach (var sentence in opening.Append(outline.Intro).Where(sentence => !sentence.IsEmpty))
        {
            text.Append('\n').Append(say(sentence)).Append('\n');
        }

        foreach (var section in outline.Sections)
        {
            text.Append('\n').Append(marks.Section).Append(section.Title).Append('\n');
            text.Append(marks.Section.Length > 0 ? "\n" : "");
            foreach (var item in section.Items)
            {
                text.Append(
                        section.IsList ? $"- {say(item).Replace("\n", "\n  ", StringComparison.Ordinal)}" : say(item)
                    )
                    .Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Escaped(Sentence sentence) =>
        string.Concat(sentence.Pieces.Select(piece => piece.IsTyped ? Escaped(piece.Text) : piece.Text));

    private static string Escaped(string text) =>
        string.Concat(text.Select(sign => Marks.Contains(sign) ? $"\\{sign}" : $"{sign}"));
}
