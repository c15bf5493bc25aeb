namespace Remit.Cli.Tests.Chains;

/// <summary>A folder of agreements: Inês has hers from Maarten, Maarten his from Bodil.</summary>
internal sealed class Company : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("remit");

    public string Path => folder.FullName;

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>An agreement between two people about refunds, in a file of the folder or beside it.</summary>
    public string Add(string file, string between, string facts, params string[] grants)
    {
        var people = between.Split('/');
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(
            path,
            $$"""
            remit: 1
            between: { contributor: {{people[0]}}, lead: {{people[1]}} }
            currency: EUR
            in_force: { from: 2026-02-02 }
            areas:
              - area: Refunds
                decisions:
                  - decision: refund
                    facts: { {{facts}} }
                    grants:
            {{string.Join('\n', grants.Select(grant => $"          - {grant}"))}}
            """
        );
        return path;
    }

    public Task<Run> Ask(string command, params string[] words) =>
        Run.At(FixedTime.On(2026, 3, 10), [command, Path, .. words]);
}
