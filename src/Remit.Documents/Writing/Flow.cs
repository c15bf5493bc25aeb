namespace Remit.Documents.Writing;

/// <summary>Writes small lists and maps on one line.</summary>
internal static class Flow
{
    /// <summary>A text as it stands inside <c>{ }</c> and <c>[ ]</c>.</summary>
    public static string Text(string text) => ScalarText.Write(text, isInFlow: true);

    /// <summary>A list of what is YAML already.</summary>
    public static string List(IEnumerable<string> items) => $"[ {string.Join(", ", items)} ]";

    /// <summary>A map of keys and texts; those without a text are left out.</summary>
    public static string Map(params (string Key, string? Text)[] entries) =>
        "{ "
        + string.Join(
            ", ",
            entries.Where(entry => entry.Text is not null).Select(entry => $"{entry.Key}: {Text(entry.Text!)}")
        )
        + " }";
}
