using Remit.Web.Features.Examples;
using Remit.Web.Features.Keeping;

namespace Remit.Web;

/// <summary>Every word that makes the program do one thing and end, instead of serving pages.</summary>
internal static class CommandList
{
    /// <summary>What a word asks for; null when it is none of them.</summary>
    /// <param name="word">The first argument.</param>
    public static Func<string[], TextWriter, TextWriter, CancellationToken, Task<int>>? Find(string? word) =>
        word switch
        {
            ReplayCommand.Name => ReplayCommand.RunAsync,
            VerifyCommand.Name => VerifyCommand.RunAsync,
            BackupCommand.Name => BackupCommand.RunAsync,
            RestoreCommand.Name => RestoreCommand.RunAsync,
            _ => null,
        };
}
