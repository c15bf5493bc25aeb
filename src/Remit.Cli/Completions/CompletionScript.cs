using System.Reflection;

namespace Remit.Cli;

/// <summary>The completion scripts, which lie beside this file and are built into the program.</summary>
internal static class CompletionScript
{
    /// <summary>The shells there is a script for.</summary>
    public static string[] Shells { get; } = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>The script for a shell.</summary>
    /// <param name="shell">One of <see cref="Shells"/>.</param>
    public static string For(string shell)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"completion.{shell}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
