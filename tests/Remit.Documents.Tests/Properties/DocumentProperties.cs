using CsCheck;

namespace Remit.Documents.Tests.Properties;

public sealed class DocumentProperties
{
    private static readonly string[] Pieces =
    [
        "remit: 1\n",
        "between: { contributor: A, lead: B }\n",
        "in_force: { from: 2026-02-02 }\n",
        "areas:\n",
        "  - area: X\n",
        "    decisions:\n",
        "      - decision: d\n",
        "        grants:\n",
        "          - { id: a, level: decide }\n",
        "{",
        "}",
        "[",
        "]",
        ",",
        ": ",
        "- ",
        "\n",
        "  ",
        "? ",
        "&a ",
        "*a",
        "!t ",
        "|\n",
        ">\n",
        "'",
        "\"",
        "#",
        "%",
        "---\n",
        "...\n",
        "\t",
        "\0",
        "\u0085",
        "when: ",
        "{ not: [ a ] }",
        "up to 1,000",
        "1",
        "<<: ",
        "\\",
        "\r\n",
        "\uFEFF",
    ];

    [Fact]
    public void Any_text_is_a_document_or_errors() => Gen.String.Sample(IsReadOrRefused, iter: 20_000);

    [Fact]
    public void Any_soup_of_yaml_is_a_document_or_errors() =>
        Gen.OneOf(Pieces).Array[0, 40].Select(string.Concat).Sample(IsReadOrRefused, iter: 20_000);

    [Fact]
    public void The_full_document_with_anything_changed_is_a_document_or_errors() =>
        Gen.Select(Gen.Int[0, Sample.Full.Length - 1], Gen.Int[0, 30], Gen.OneOf(Gen.OneOf(Pieces), Gen.String[0, 4]))
            .Array[1, 3]
            .Select(changes => changes.Aggregate(Sample.Full, Changed))
            .Sample(IsReadOrRefused, iter: 3_000);

    [Fact]
    public void Any_text_is_questions_or_errors() =>
        Gen.OneOf(Pieces)
            .Array[0, 20]
            .Select(parts => "questions: " + string.Concat(parts))
            .Sample(IsAskedOrRefused, iter: 10_000);

    [Fact]
    public void Any_agreement_is_written_so_that_it_reads_back_and_writes_the_same() =>
        AnyAgreement.Value.Sample(
            agreement =>
            {
                var text = AgreementWriter.Write(agreement);
                Assert.Equal(text, AgreementWriter.Write(Sample.Read(text)));
            },
            iter: 2_000
        );

    private static string Changed(string text, (int At, int Length, string By) change)
    {
        var at = Math.Min(change.At, text.Length);
        return text[..at] + change.By + text[Math.Min(text.Length, at + change.Length)..];
    }

    private static bool IsReadOrRefused(string text)
    {
        var (agreement, errors) = AgreementReader.Read(text);
        return agreement is null
            ? !errors.IsEmpty && errors.All(error => error is { Line: > 0, Column: > 0, Message.Length: > 0 })
            : errors.IsEmpty && IsStable(agreement);
    }

    private static bool IsAskedOrRefused(string text)
    {
        var (questions, errors) = QuestionsReader.Read(text);
        return questions.IsEmpty || errors.IsEmpty;
    }

    private static bool IsStable(Rules.Agreement agreement)
    {
        var text = AgreementWriter.Write(agreement);
        return string.Equals(text, AgreementWriter.Write(Sample.Read(text)), StringComparison.Ordinal);
    }
}
