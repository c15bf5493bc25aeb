namespace Remit.Web.Features.Keeping;

/// <summary>
/// <c>verify [--database CONNECTION]</c>: reads the journal and what was agreed, and says whether all of it is as it was
/// written. Changes nothing, and shows nothing of what people wrote.
/// </summary>
internal static class VerifyCommand
{
    /// <summary>The word that asks for it on the command line.</summary>
    public const string Name = "verify";

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
            return Ending.NotDone;
        }

        return await Ending.OfAsync(
            Name,
            errors,
            async () =>
                await Ending.SayAsync(await Verification.OfAsync(called.Database, cancellationToken), output, errors)
        );
    }
}
