using System.Text.RegularExpressions;

namespace Remit.Cli.Tests;

/// <summary>Every call shown in docs/cli.md, docs/tables.md and README.md does what stands there.</summary>
public sealed partial class DocumentationTests
{
    /// <summary>The calls of the README, each with the lines shown of what it prints.</summary>
    public static TheoryData<string, string> FirstExamples =>
        [
            .. ConsoleBlock()
                .Matches(File.ReadAllText(Readme))
                .SelectMany(block => ShortenedCall().Matches(block.Groups["text"].Value))
                .Select(call => (call.Groups["words"].Value, call.Groups["output"].Value)),
        ];

    private static string[] Pages { get; } = [Sample.Docs("cli.md"), Sample.Docs("tables.md")];

    private static string Readme => Path.Combine(Sample.Root, "README.md");

    public static TheoryData<string, int, string> Examples
    {
        get
        {
            var data = new TheoryData<string, int, string>();
            foreach (Match block in ConsoleBlock().Matches(string.Concat(Pages.Select(File.ReadAllText))))
            {
                foreach (Match call in Call().Matches(block.Groups["text"].Value))
                {
                    data.Add(
                        call.Groups["words"].Value.Trim(),
                        int.Parse(call.Groups["exit"].Value, System.Globalization.CultureInfo.InvariantCulture),
                        call.Groups["output"].Value.TrimEnd()
                    );
                }
            }

            return data;
        }
    }

    [Fact]
    public void There_are_examples_and_each_says_its_exit_code()
    {
        var calls = Pages
            .SelectMany(File.ReadLines)
            .Count(line => line.StartsWith("$ ./remit ", StringComparison.Ordinal));

        Assert.True(calls >= 5);
        Assert.Equal(calls, Examples.Count);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_prints_and_exits_as_documented(string words, int exit, string output)
    {
        var args = Word().Matches(words).Select(word => InRepository(word.Value.Trim('"')));

        var run = await Run.Of([.. args]);

        Assert.Equal("", run.Error);
        Assert.Equal(exit, run.Exit);
        Assert.Equal(
            output,
            run.Output.ReplaceLineEndings("\n")
                .Replace(Sample.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
                .TrimEnd()
        );
    }

    [Fact]
    public void Every_call_of_the_readme_is_tried()
    {
        var calls = File.ReadLines(Readme).Count(line => line.StartsWith("$ ./remit ", StringComparison.Ordinal));

        Assert.True(calls >= 3);
        Assert.Equal(calls, FirstExamples.Count);
    }

    [Theory]
    [MemberData(nameof(FirstExamples))]
    public async Task What_the_readme_shows_of_an_answer_is_its_beginning(string words, string beginning)
    {
        var args = Word().Matches(words).Select(word => InRepository(word.Value.Trim('"')));

        var run = await Run.Of([.. args]);

        Assert.Equal("", run.Error);
        Assert.StartsWith(beginning, run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_readme_quotes_the_example_as_it_is()
    {
        var quoted = Quoted().Match(File.ReadAllText(Readme)).Groups["text"].Value;
        var example = File.ReadLines(Sample.Docs("example.yaml")).Select(line => line.TrimStart());

        Assert.Contains(
            string.Join('\n', quoted.TrimEnd().Split('\n').Select(line => line.TrimStart())),
            string.Join('\n', example),
            StringComparison.Ordinal
        );
    }

    private static string InRepository(string word) =>
        word.StartsWith("docs/", StringComparison.Ordinal) ? Path.Combine(Sample.Root, word) : word;

    [GeneratedRegex("```console\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ConsoleBlock();

    [GeneratedRegex(
        @"^\$ \./remit (?<words>[^#\n]+) # exit (?<exit>[0-9])\n(?<output>((?!\$ ).*\n)*)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Call();

    [GeneratedRegex(
        @"^\$ \./remit (?<words>[^#\n]+)\n(?<output>((?!\$ |…).*\n)+)…\n",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex ShortenedCall();

    [GeneratedRegex("```yaml\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();
}
