namespace Remit.Documents.Tests.Yaml;

public sealed class YamlRuleTests
{
    [Theory]
    [InlineData("!!Nb+nfTUb; ^")]
    [InlineData("remit: !!Nb+nfTUb; 1")]
    public void A_text_that_breaks_the_parser_itself_is_one_error(string text) =>
        Assert.Single(AgreementReader.Read(text).Errors);

    [Theory]
    [InlineData("", "empty", 1)]
    [InlineData("# nothing but a comment\n", "empty", 1)]
    [InlineData("- remit", "not-a-document", 1)]
    [InlineData("remit", "not-a-document", 1)]
    [InlineData("\0", "empty", 1)]
    public void What_is_no_document_is_one_error(string text, string code, int line) =>
        Assert.Equal((code, line), CodesAndLines(text).Single());

    [Theory]
    [InlineData("currency: &c EUR", "anchor")]
    [InlineData("currency: !!str EUR", "tag")]
    [InlineData("currency: ! EUR", "tag")]
    [InlineData("currency: EUR\n<<: { note: friday }", "merge-key")]
    [InlineData("currency: EUR\n? [ a ]\n: b", "not-a-key")]
    public void What_yaml_has_and_documents_have_not_is_one_error(string by, string code) =>
        Assert.Equal(code, CodesAndLines(Sample.Replaced("currency: EUR", by)).Single().Code);

    [Fact]
    public void An_alias_is_refused() =>
        Assert.Equal(
            [("anchor", 4), ("alias", 5)],
            CodesAndLines(Sample.Replaced("currency: EUR", "currency: &c EUR\ncover: *c"))
        );

    [Fact]
    public void Not_even_a_person_may_hide_behind_an_alias() =>
        Assert.Equal("alias", CodesAndLines(Sample.Replaced("who: lead", "who: *l")).Single().Code);

    [Fact]
    public void A_second_document_is_refused() =>
        Assert.Equal(("second-document", 26), CodesAndLines(Sample.Small + "\n---\nremit: 1\n").Single());

    [Fact]
    public void A_file_of_more_than_256_kB_is_refused() =>
        Assert.Equal("too-large", CodesAndLines(Sample.Small + "\n#" + new string('x', 256 * 1024)).Single().Code);

    [Fact]
    public void A_file_of_256_kB_is_read()
    {
        var padding = new string('x', (256 * 1024) - Sample.Small.Length - 2);

        Sample.Read(Sample.Small + "\n#" + padding);
    }

    [Fact]
    public void Half_a_character_is_refused() =>
        Assert.Equal(("not-text", 7), CodesAndLines(Sample.Replaced("Refunds", "Ref\uD800unds")).Single());

    [Fact]
    public void An_editors_mark_at_the_beginning_is_no_mistake() => Sample.Read('\uFEFF' + Sample.Small);

    [Theory]
    [InlineData("[")]
    [InlineData("- ")]
    [InlineData("a: {")]
    [InlineData("{")]
    [InlineData("? ")]
    [InlineData("[a: ")]
    [InlineData("[\n")]
    public void A_hundred_thousand_levels_end_at_once(string text)
    {
        var errors = AgreementReader.Read(string.Concat(Enumerable.Repeat(text, 50_000))).Errors;

        Assert.Contains("too-deep", errors.Select(error => error.Code));
    }

    [Fact]
    public void Sixteen_levels_are_not_too_deep()
    {
        var text = "remit: " + new string('[', 15) + new string(']', 15);

        Assert.DoesNotContain("too-deep", AgreementReader.Read(text).Errors.Select(error => error.Code));
        Assert.Contains(
            "too-deep",
            AgreementReader
                .Read(text.Replace("[]", "[[]]", StringComparison.Ordinal))
                .Errors.Select(error => error.Code)
        );
    }

    [Theory]
    [InlineData("[ 1,000 ]", 1)]
    [InlineData("[ Never over 1,000 EUR ]", 1)]
    [InlineData("[ Never over 84,50 EUR ]", 1)]
    [InlineData("[ \"Never over 1,000 EUR\" ]", 0)]
    [InlineData("[ Never, ever ]", 0)]
    [InlineData("[ 1,2,3 ]", 0)]
    [InlineData("[ 1, 000 ]", 0)]
    public void A_comma_in_a_number_ends_an_entry_and_is_said_once(string list, int errors) =>
        Assert.Equal(
            Enumerable.Repeat("comma", errors),
            CodesAndLines(Sample.Replaced("currency: EUR", $"currency: EUR\nboundaries: {list}"))
                .Select(error => error.Code)
        );

    private static IEnumerable<(string Code, int Line)> CodesAndLines(string text) =>
        AgreementReader.Read(text).Errors.Select(error => (error.Code, error.Line));
}
