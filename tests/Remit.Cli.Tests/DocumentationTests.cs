using System.Text.RegularExpressions;

namespace Remit.Cli.Tests;

/// <summary>Every call shown in docs/cli.md does what stands there.</summary>
public sealed partial class DocumentationTests
{
    public static TheoryData<string, int, string> Examples
    {
        get
        {
            var data = new TheoryData<string, int, string>();
            foreach (Match block in ConsoleBlock().Matches(File.ReadAllText(Sample.Docs("cli.md"))))
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
        var calls = File.ReadLines(Sample.Docs("cli.md"))
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

    [GeneratedRegex("\"[^\"]*\"|[^ ]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();
}
