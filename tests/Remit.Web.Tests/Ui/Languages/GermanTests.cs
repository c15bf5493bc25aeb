using Remit.Web.Tests.Architecture;
using Remit.Web.Ui.Languages;

namespace Remit.Web.Tests.Ui.Languages;

/// <summary>German keeps to the form of address it began with.</summary>
public sealed class GermanTests
{
    [Fact]
    public void No_sentence_for_people_who_say_Sie_has_a_word_of_du() =>
        Found.Nothing(
            from word in WordsIn(FormOfAddress.Formal)
            from wrong in GermanWords.OfDu(word)
            select $"{wrong}: {word}"
        );

    [Fact]
    public void No_sentence_for_people_who_say_du_has_a_word_of_Sie() =>
        Found.Nothing(
            from word in WordsIn(FormOfAddress.Familiar)
            from wrong in GermanWords.OfSie(word)
            select $"{wrong}: {word}"
        );

    [Theory]
    [InlineData("Frag zuerst dein Team", true, false)]
    [InlineData("Fragen Sie zuerst Ihr Team", false, true)]
    [InlineData("Sie warten schon", false, false)]
    [InlineData("Das wisst ihr, wenn ihr fertig seid", true, false)]
    [InlineData("Wer fragt, kommt weiter", false, false)]
    public void Words_of_either_form_are_told_apart(string sentence, bool isDu, bool isSie)
    {
        Assert.Equal(isDu, GermanWords.OfDu(sentence).Any());
        Assert.Equal(isSie, GermanWords.OfSie(sentence).Any());
    }

    [Theory]
    [InlineData("[Du kannst|Sie können] gehen.", "Du kannst gehen.", "Sie können gehen.")]
    [InlineData("Weiter", "Weiter", "Weiter")]
    [InlineData("[du|Sie] und [dein|Ihr] {0}", "du und dein {0}", "Sie und Ihr {0}")]
    [InlineData("ein [Rest ohne Strich]", "ein [Rest ohne Strich]", "ein [Rest ohne Strich]")]
    public void Of_two_forms_one_is_given(string words, string familiar, string formal)
    {
        Assert.Equal(familiar, Addressed.In(words, FormOfAddress.Familiar));
        Assert.Equal(formal, Addressed.In(words, FormOfAddress.Formal));
    }

    private static IEnumerable<string> WordsIn(FormOfAddress form) =>
        ResourceFile
            .English.Select(file => ResourceFile.Find(ResourceFile.In("de", file))!)
            .SelectMany(file => file.In(form).Select(word => word.Text));
}
