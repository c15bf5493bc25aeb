using System.Data.Common;

namespace Remit.Web.Features.Keeping;

/// <summary>
/// <c>verify [--database CONNECTION]</c>: reads the journal and what was agreed, and says whether all of it is as it was
/// written. Changes nothing, and shows nothing of what people wrote.
/// </summary>
internal static class VerifyCommand
{
    /// <summary>The word that asks for it on the command line.</summary>
    public const string Name = "verify";

    private const int Intact = 0;
    private const int CouldNotLook = 1;
    private const int Broken = 2;

    /// <summary>Runs it.</summary>
    /// <param name="arguments">What follows the word.</param>
    /// <param name="output">Where it says what was read.</param>
    /// <param name="errors">Where it says what is wrong.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>0 when all is intact, 2 when a break was found, 1 when it could not look.</returns>
    public static async Task<int> RunAsync(
        string[] arguments,
        TextWriter output,
        TextWriter errors,
        CancellationToken cancellationToken
    )
    {
        if (KeepingArguments.Read(arguments, files: 0) is not { } called)
        {
            await errors.WriteLineAsync($"usage: {Name} {KeepingArguments.Options}");
            return CouldNotLook;
        }

        try
        {
            var verified = await Verification.OfAsync(called.Database, cancellationToken);
            await output.WriteLineAsync(verified.Said);
            if (verified.Break is null)
            {
                await output.WriteLineAsync("All of it is as it was written.");
                return Intact;
            }

            await errors.WriteLineAsync(verified.Break);
            return Broken;
        }
        catch (Exception problem) when (problem is NotDoneException or DbException or IOException or ArgumentException)
        {
            await errors.WriteLineAsync($"{Name}: {problem.Message}");
            return CouldNotLook;
        }
    }
}
