using CsCheck;

namespace Remit.Cli.Tests;

public sealed class AnyInputTests
{
    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.OneOf(
            "ask",
            "FILE",
            "order",
            "amount=38EUR",
            "amount=",
            "stock=yes",
            "term=3 months",
            "customer=acme",
            "--used",
            "stock-up_1.month.sum=3",
            "stock-up_1.month",
            "per-customer.30days@acme=1",
            "--as-of",
            "2026-03-10",
            "--json",
            "--",
            "-",
            "=",
            "@",
            "[x]",
            "--help",
            "--version"
        ),
        Gen.String[Gen.Char["a=.@- 1\"'[]éE"], 0, 8]
    );

    /// <summary>V6: nothing typed makes it throw, and an answer and a complaint never come together.</summary>
    [Fact]
    public async Task Whatever_is_typed_there_is_an_answer_or_a_complaint() =>
        await Gen.OneOf(
                Word.Array[0, 6],
                Word.Array[0, 5].Select(words => (string[])["ask", "FILE", "order", .. words])
            )
            .SampleAsync(
                async words =>
                {
                    var run = await Run.Of([.. words.Select(word => word == "FILE" ? Sample.Path : word)]);
                    return run.Exit is >= 0 and <= 4
                        && !run.Error.Contains("a fault in the program", StringComparison.Ordinal)
                        && (run.Exit == 1 ? run is { Output: "", Error.Length: > 0 } : run.Error.Length == 0);
                },
                iter: 500,
                threads: 1
            );
}
