using System.Globalization;
using System.Text.RegularExpressions;
using Remit.Web.Tests.Architecture;
using Remit.Web.Ui.Languages;

namespace Remit.Web.Tests.Ui.Languages;

/// <summary>Every language has every sentence, with the same blanks, in every form of address.</summary>
public sealed partial class CompleteTests
{
    public static TheoryData<string> EnglishFiles { get; } = [.. ResourceFile.English];

    [Fact]
    public void Every_language_offered_has_files_and_every_file_is_of_a_language_offered()
    {
        var offered = Language.All.Select(language => LanguageOf(language.Culture)).Where(name => name != "en");

        Assert.Equal(offered.Distinct().Order(), ResourceFile.Others.Order());
        Assert.NotEmpty(EnglishFiles);
    }

    [Theory]
    [MemberData(nameof(EnglishFiles))]
    public void Every_sentence_is_there_in_every_language(string file)
    {
        var english = ResourceFile.Find(file)!;
        foreach (var language in ResourceFile.Others)
        {
            var other = ResourceFile.Find(ResourceFile.In(language, file));
            Assert.NotNull(other);
            Assert.Equal(english.Words.Keys.Order(), other.Words.Keys.Order());
        }
    }

    [Theory]
    [MemberData(nameof(EnglishFiles))]
    public void Every_sentence_has_the_same_blanks_in_every_language_and_form(string file)
    {
        var english = ResourceFile.Find(file)!;
        var others = ResourceFile.Others.Select(language => ResourceFile.Find(ResourceFile.In(language, file))!);

        Found.Nothing(
            from other in others
            from form in Enum.GetValues<FormOfAddress>()
            from word in other.In(form)
            where !BlanksOf(word.Text).SetEquals(BlanksOf(english.Words[word.Key]))
            select $"{other.Name} {word.Key} {form}: {word.Text}"
        );
    }

    [Fact]
    public void Only_words_with_two_forms_have_brackets() =>
        Found.Nothing(
            from file in SourceTree.Files(".resx")
            from form in Enum.GetValues<FormOfAddress>()
            from word in ResourceFile.Find(file)!.In(form)
            where word.Text.AsSpan().IndexOfAny("[]|") >= 0
            select $"{file} {word.Key}: {word.Text}"
        );

    [Fact]
    public void English_knows_one_form_only() =>
        Found.Nothing(
            from file in ResourceFile.English
            from word in ResourceFile.Find(file)!.Words
            where Addressed.In(word.Value, FormOfAddress.Formal) != word.Value
            select $"{file} {word.Key}"
        );

    private static HashSet<string> BlanksOf(string text) =>
        [.. Blank.Matches(text).Select(blank => blank.Groups["number"].Value)];

    private static string LanguageOf(string culture) => CultureInfo.GetCultureInfo(culture).TwoLetterISOLanguageName;

    [GeneratedRegex(@"\{(?<number>\d)(:Herrn)?\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blank { get; }
}
