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
}
