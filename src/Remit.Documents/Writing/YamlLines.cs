using System.Text;

namespace Remit.Documents.Writing;

/// <summary>Writes YAML line by line: two spaces a level, one line feed a line, no comments.</summary>
internal sealed class YamlLines
{
    private readonly StringBuilder text = new();
    private int level;
    private bool isItem;

    /// <summary>Everything written.</summary>
    public override string ToString() => text.ToString();

    /// <summary>A key and its text; nothing when there is none.</summary>
    public void Text(string key, string? value)
    {
        if (value is not null)
        {
            Line($"{ScalarText.Write(key, isInFlow: false)}: {ScalarText.Write(value, isInFlow: false)}");
        }
    }

    /// <summary>A key and a value that is YAML already; nothing when there is none.</summary>
    public void Raw(string key, string? yaml)
    {
        if (yaml is not null)
        {
            Line($"{ScalarText.Write(key, isInFlow: false)}: {yaml}");
        }
    }

    /// <summary>A key and texts, one a line; nothing when there are none.</summary>
    public void Texts(string key, IReadOnlyCollection<string> values) => Items(key, values, Item);

    /// <summary>A key and names on one line; nothing when there are none.</summary>
    public void Names(string key, IReadOnlyCollection<string> names) =>
        Raw(key, names.Count == 0 ? null : Flow.List(names.Select(Flow.Text)));

    /// <summary>A key and what is below it.</summary>
    public void Map(string key, Action write)
    {
        Line(ScalarText.Write(key, isInFlow: false) + ":");
        level++;
        write();
        level--;
    }

    /// <summary>A key and a list below it, each item written by <paramref name="write"/>; nothing when it is empty.</summary>
    public void Items<T>(string key, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        Line(key + ":");
        level += 2;
        foreach (var item in items)
        {
            isItem = true;
            write(item);
        }

        level -= 2;
    }

    /// <summary>An item that is a text.</summary>
    public void Item(string value) => Line(ScalarText.Write(value, isInFlow: false));

    private void Line(string content)
    {
        text.Append(' ', 2 * (isItem ? level - 1 : level)).Append(isItem ? "- " : "").Append(content).Append('\n');
        isItem = false;
    }
}
