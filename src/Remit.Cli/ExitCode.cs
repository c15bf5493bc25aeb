using Remit.Rules;

namespace Remit.Cli;

/// <summary>What the process says to the script that called it.</summary>
internal static class ExitCode
{
    /// <summary>As hoped: mine to decide, nothing to report, all as expected.</summary>
    public const int Fine = 0;

    /// <summary>No answer: a file, an argument or the usage is wrong, or a fault.</summary>
    public const int NoAnswer = 1;

    /// <summary>Not mine alone; of a test: something differs.</summary>
    public const int Otherwise = 2;

    /// <summary>Not covered, or not in force on that date.</summary>
    public const int NotCovered = 3;

    /// <summary>More than one of the others is still possible.</summary>
    public const int Depends = 4;

    /// <summary>The code that every one of these levels has, or <see cref="Depends"/>.</summary>
    /// <param name="possible">Every level still possible; at least one.</param>
    public static int Of(IEnumerable<Level> possible)
    {
        var codes = possible.Select(Of).Distinct().ToArray();
        return codes is [var only] ? only : Depends;
    }

    private static int Of(Level level) =>
        level switch
        {
            Level.Decide or Level.DecideTell => Fine,
            Level.NotCovered => NotCovered,
            _ => Otherwise,
        };
}
