using System.CommandLine;

namespace Remit.Cli;

/// <summary>The agreement's file, which most commands begin with.</summary>
internal static class FileArgument
{
    /// <summary>A required file name.</summary>
    /// <param name="name">Its name in help, such as <c>FILE</c>.</param>
    /// <param name="description">What the file is.</param>
    public static Argument<string> Of(string name = "FILE", string description = "The agreement") =>
        new(name) { Description = description, Arity = ArgumentArity.ExactlyOne };
}
