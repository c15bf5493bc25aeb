namespace Remit.Cli.Tests;

/// <summary>The files the tests read.</summary>
internal static class Sample
{
    /// <summary>An agreement with one of everything the command line shows.</summary>
    public static string Path { get; } = At("sample.yaml");

    /// <summary>The root of the repository, in which docs/ lies.</summary>
    public static string Root { get; } = FindRoot();

    public static string At(string name) => System.IO.Path.Combine(AppContext.BaseDirectory, "Files", name);

    public static string Docs(string name) => System.IO.Path.Combine(Root, "docs", name);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder!.FullName, "Remit.slnx")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
