namespace Remit.Web.Features.Accounts;

/// <summary>Names a browser and a system so that somebody recognises their own.</summary>
internal static class Device
{
    /// <summary>The longest name, in characters.</summary>
    public const int Longest = 40;

    // The first that fits counts: most browsers also call themselves by the name of an older one.
    private static readonly (string Sign, string Name)[] Browsers =
    [
        ("Edg/", "Edge"),
        ("EdgA/", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("Firefox/", "Firefox"),
        ("FxiOS/", "Firefox"),
        ("CriOS/", "Chrome"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];

    private static readonly (string Sign, string Name)[] Systems =
    [
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("Mac OS X", "Mac"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ];

    /// <summary>The name; empty where neither is recognised.</summary>
    /// <param name="userAgent">What the browser calls itself.</param>
    public static string Of(string? userAgent) =>
        string.Join(
            ", ",
            ((string[])[NameIn(Browsers, userAgent), NameIn(Systems, userAgent)]).Where(name => name.Length > 0)
        );

    private static string NameIn((string Sign, string Name)[] known, string? text) =>
        Array.Find(known, one => text?.Contains(one.Sign, StringComparison.Ordinal) == true).Name ?? "";
}
