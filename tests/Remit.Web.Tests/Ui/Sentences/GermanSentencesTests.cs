using System.Globalization;
using Remit.Rules;
using Remit.Web.Ui.Sentences;
using static Remit.Web.Tests.Ui.Sentences.InesAndMaarten;

namespace Remit.Web.Tests.Ui.Sentences;

/// <summary>The sentences of a page and of an answer as German is spoken, in both forms of address.</summary>
public sealed class GermanSentencesTests
{
    private const string Du = "de";
    private const string Sie = "de-DE-FORMAL";

    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    [Theory]
    [InlineData(
        Du,
        Voice.I,
        "Erstattungen jeweils bis 60 €, zusammen 900 € im Monat: Ich entscheide und sage es Maarten bis Freitag.",
        "Erstattungen, alles andere: Ich frage zuerst Maarten."
    )]
    [InlineData(
        Du,
        Voice.You,
        "Erstattungen jeweils bis 60 €, zusammen 900 € im Monat: Du entscheidest und sagst es Maarten bis Freitag.",
        "Erstattungen, alles andere: Du fragst zuerst Maarten."
    )]
    [InlineData(
        Sie,
        Voice.You,
        "Erstattungen jeweils bis 60 €, zusammen 900 € im Monat: Sie entscheiden und sagen es Maarten bis Freitag.",
        "Erstattungen, alles andere: Sie fragen zuerst Maarten."
    )]
    [InlineData(
        Du,
        Voice.They,
        "Erstattungen jeweils bis 60 €, zusammen 900 € im Monat: Inês entscheidet und sagt es dir bis Freitag.",
        "Erstattungen, alles andere: Inês fragt zuerst dich."
    )]
    [InlineData(
        Sie,
        Voice.They,
        "Erstattungen jeweils bis 60 €, zusammen 900 € im Monat: Inês entscheidet und sagt es Ihnen bis Freitag.",
        "Erstattungen, alles andere: Inês fragt zuerst Sie."
    )]
    public void The_lines_of_a_page(string language, Voice voice, params string[] expected)
    {
        var kind = Titled("Erstattungen");

        var lines = In(
            language,
            () => LinesOf(kind, new Reader(voice, German) { Name = "Maarten Hoekema" }).Select(Plain).ToList()
        );

        Assert.Equal(expected, lines.Take(2));
    }

    [Theory]
    [InlineData(Du, 38, "Nur zu, und dann sag es Maarten bis Freitag.")]
    [InlineData(Sie, 38, "Nur zu, und dann sagen Sie es Maarten bis Freitag.")]
    [InlineData(Du, 84, "Frag zuerst Maarten.", "Selbst entscheiden könntest du bis 60 €; hier: 84 €.")]
    [InlineData(Sie, 84, "Fragen Sie zuerst Maarten.", "Selbst entscheiden könnten Sie bis 60 €; hier: 84 €.")]
    public void The_answer(string language, int amount, string headline, params string[] first)
    {
        var agreement = AgreementOn(Titled("Erstattungen"));
        var question = new Question { AsOf = new DateOnly(2026, 2, 10) }
            .With("amount", new FactValue.Money(amount, Currency.Of("EUR")))
            .With("customer", new FactValue.Choice("consumer"));
        var answer = agreement.Answer("refund", question).Value;

        var said = In(
            language,
            () =>
            {
                var sentences = new AnswerSentences(Words, agreement, new Reader(Voice.You, German));
                return sentences.Why(answer).Prepend(sentences.Headline(answer)).Select(Plain).ToList();
            }
        );

        Assert.Equal([headline, .. first], said.Take(1 + first.Length));
    }

    private static DecisionKind Titled(string title) =>
        new(Refund.Name, Refund.Facts, Refund.Grants, Refund.Caps, Refund.Impossible) { Title = title };

    private static string Plain(Line line) => Plain(line.Text);

    private static string Plain(Sentence sentence) => sentence.ToString().Replace('\u00a0', ' ');

    private static T In<T>(string language, Func<T> read)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            return read();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
