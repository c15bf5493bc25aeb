namespace Remit.Web.Ui.Sentences;

/// <summary>What somebody is called by a name as it was written.</summary>
public static class CalledName
{
    private static readonly string[] Titles =
    [
        "Herr",
        "Frau",
        "Mr",
        "Mrs",
        "Ms",
        "Mx",
        "Miss",
        "Dr",
        "Prof",
        "Sir",
        "Sister",
        "Father",
    ];

    /// <summary>The first word of the name; all of it where that is how one is addressed: "Frau Berger".</summary>
    /// <param name="name">The name.</param>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var first = name.Split(' ', 2)[0];
        return Titles.Contains(first.TrimEnd('.'), StringComparer.OrdinalIgnoreCase) ? name : first;
    }

    /// <summary>What people are called who are spoken of together: each by the whole name where two would be called the same.</summary>
    /// <param name="names">The whole names.</param>
    /// <param name="call">What each of them is called by themselves.</param>
    public static Func<string, string> Among(IEnumerable<string> names, Func<string, string> call)
    {
        ArgumentNullException.ThrowIfNull(call);
        var all = names.ToArray();
        return name => Array.Exists(all, other => !Is(other, name) && Is(call(other), call(name))) ? name : call(name);
    }

    private static bool Is(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
