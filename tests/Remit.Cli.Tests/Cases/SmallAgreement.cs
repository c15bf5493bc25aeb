namespace Remit.Cli.Tests.Cases;

/// <summary>
/// A small agreement between Inês and Maarten in a file of its own, asked by the command line. The letter and number of a
/// case are those of a story somebody told, not those of a rule in <c>docs/rules.md</c>.
/// </summary>
internal sealed class SmallAgreement : IDisposable
{
    /// <summary>Terms in which nothing is found.</summary>
    public const string Framed = """
        in_force: { from: 2026-02-02, review: 2026-05-07 }
        check_in: weekly
        cover: Maarten Hoekema
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("remit");

    /// <summary>What stands at the head, below who it is between.</summary>
    public string Terms { get; init; } = Framed;

    /// <summary>What the area says of itself.</summary>
    public string Area { get; init; } = "outcomes: [ Customers stay ]";

    /// <summary>The kinds of decision.</summary>
    public required string Decisions { get; init; }

    /// <summary>The text of the file.</summary>
    public string Text =>
        $$"""
            remit: 1
            between: { contributor: Inês Tavora, lead: Maarten Hoekema }
            currency: EUR
            {{Terms}}
            areas:
              - area: Work
            {{Indented(Area, 4)}}
                decisions:
            {{Indented(Decisions, 6)}}
            """.ReplaceLineEndings("\n");

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>Calls a command with the file and some words.</summary>
    public async Task<Run> CallAsync(string command, params string[] words)
    {
        var path = Path.Combine(folder.FullName, "agreement.yaml");
        await File.WriteAllTextAsync(path, Text, TestContext.Current.CancellationToken);
        return await Run.Of([command, path, .. words]);
    }

    /// <summary>Asks, and gets an answer.</summary>
    public async Task<Run> AskAsync(params string[] words)
    {
        var run = await CallAsync("ask", words);
        Assert.Equal("", run.Error);
        return run;
    }

    private static string Indented(string text, int by) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => new string(' ', by) + line));
}
