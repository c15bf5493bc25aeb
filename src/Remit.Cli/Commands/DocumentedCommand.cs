using System.CommandLine;

namespace Remit.Cli;

/// <summary>A command whose help ends with examples and what its exit codes mean.</summary>
/// <param name="name">Its name.</param>
/// <param name="description">What it is for, in a line.</param>
internal abstract class DocumentedCommand(string name, string description) : Command(name, description)
{
    /// <summary>What follows the options in its help.</summary>
    public abstract string MoreHelp { get; }
}
