using System.Runtime.CompilerServices;

namespace Remit.Web.Tests.Architecture;

/// <summary>The source files of the whole project, as they lie in the tree these tests were built from.</summary>
internal static class SourceTree
{
    private static readonly string[] NotOurs = ["bin", "obj", "TestResults", "Migrations"];

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every file we write that ends so, with its path from the root.</summary>
    public static IEnumerable<string> Files(params string[] endings) =>
        Directory
            .EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file))
            .Where(file => endings.Contains(Path.GetExtension(file), StringComparer.Ordinal))
            .Where(file => !file.Split('/').Any(part => NotOurs.Contains(part, StringComparer.Ordinal)))
            .Where(file => !file.StartsWith('.'));

    /// <summary>The lines of a file.</summary>
    public static string[] LinesOf(string file) => File.ReadAllLines(Path.Combine(Root, file));

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here)!;
        while (!File.Exists(Path.Combine(folder, "Remit.slnx")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
