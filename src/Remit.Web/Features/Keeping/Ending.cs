using System.Data.Common;

namespace Remit.Web.Features.Keeping;

/// <summary>How a command about the database ends: what it says last, and its status.</summary>
internal static class Ending
{
    /// <summary>Done, and all that is kept is intact.</summary>
    public const int Intact = 0;

    /// <summary>It was called wrongly, or something was in the way.</summary>
    public const int NotDone = 1;

    /// <summary>Done, and what is kept has a break, or could not be verified.</summary>
    public const int Broken = 2;

    /// <summary>Runs a command, and says in a line what was in its way.</summary>
    /// <param name="name">The word that asked for it.</param>
    /// <param name="errors">Where it says so.</param>
    /// <param name="act">What it does; gives the status.</param>
    public static async Task<int> OfAsync(string name, TextWriter errors, Func<Task<int>> act)
    {
        try
        {
            return await act();
        }
        catch (Exception problem)
            when (problem
                    is NotDoneException
                        or DbException
                        or IOException
                        or UnauthorizedAccessException
                        or ArgumentException
            )
        {
            await errors.WriteLineAsync($"{name}: {problem.Message}");
            return NotDone;
        }
    }

    /// <summary>Says what verifying came to.</summary>
    /// <param name="verified">What it came to.</param>
    /// <param name="output">Where it says what was read.</param>
    /// <param name="errors">Where it says what is wrong.</param>
    public static async Task<int> SayAsync(Verified verified, TextWriter output, TextWriter errors)
    {
        await output.WriteLineAsync(verified.Said);
        if (verified.Break is null)
        {
            await output.WriteLineAsync("All of it is as it was written.");
            return Intact;
        }

        await errors.WriteLineAsync(verified.Break);
        return Broken;
    }
}
