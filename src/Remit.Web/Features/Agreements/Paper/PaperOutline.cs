using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using Remit.Rules;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Agreements.Paper;

/// <summary>
/// The page of the pair as headings and sentences, in the order of the page: for text that is copied, and for Markdown.
/// </summary>
/// <param name="words">The words of the page.</param>
/// <param name="phrases">The words of sentences.</param>
/// <param name="agreement">What the page says.</param>
/// <param name="reader">For whom.</param>
internal sealed class PaperOutline(
    IStringLocalizer<PaperWords> words,
    Phrases phrases,
    Agreement agreement,
    Reader reader
)
{
    /// <param name="Title">The heading.</param>
    /// <param name="Items">What stands under it, one sentence each.</param>
    /// <param name="IsList">Whether its sentences are items of a list, rather than paragraphs.</param>
    public sealed record Section(string Title, ImmutableArray<Sentence> Items, bool IsList = true);

    private string Contributor => reader.Call(agreement.Contributor);

    // As its contributor speaks, unless it is the lead who offers it.
    private string Voice => reader.Voice is Ui.Sentences.Voice.They ? ".They" : "";

    private string Lead => reader.Call(agreement.Lead);

    /// <summary>The heading of the whole page.</summary>
    public Sentence Title =>
        Sentence.Join(" ", [Sentence.Typed(Contributor), Sentence.Of(words["And"]), Sentence.Typed(Lead)]);

    /// <summary>What the two say deciding alone means to them; empty where they say nothing.</summary>
    public Sentence Intro => agreement.Frame?.AutonomyMeans is { } means ? Sentence.Typed(means) : Sentence.Empty;

    /// <summary>The sections that have something to say.</summary>
    public IEnumerable<Section> Sections => All.Where(section => !section.Items.IsEmpty);

    private IEnumerable<Section> All
    {
        get
        {
            var lists = new PaperLists(agreement, new LineSentences(phrases, agreement, reader));
            var figures = new OutcomeFigures(words, reader.Culture);
            var boundaries = agreement.Boundaries.Concat(agreement.Areas.SelectMany(area => area.Boundaries));
            yield return new(
                words["Outcomes"],
                [.. agreement.Areas.SelectMany(area => area.Outcomes).Select(figures.Whole)]
            );
            yield return new(words["Never"], Typed(boundaries));
            yield return new(words["Fixed"], Typed(agreement.Areas.SelectMany(area => area.Fixed)));
            yield return new(words[$"Mine{Voice}", Contributor], LinesOf(lists.Mine));
            yield return new(words[$"Bounced{Voice}", Lead, Contributor], LinesOf(lists.Bounced));
            yield return new(words["Kept", Lead], LinesOf(lists.Kept));
            yield return new(words["Open"], Typed(lists.Open));
            yield return new(words["At once"], Typed(lists.AtOnce));
            foreach (var (title, texts) in Each)
            {
                yield return new(title, Typed(texts));
            }

            yield return new(words["Rhythm"], [.. new PaperRhythm(words, phrases, agreement, reader).Sentences]);
            yield return new(words["What this is"], [Sentence.Of(words["What this is, in full"])], IsList: false);
        }
    }

    private IEnumerable<(string Title, IEnumerable<string> Texts)> Each =>
        [
            (words["Answers for", Contributor], agreement.Areas.SelectMany(area => area.AnswersFor)),
            (words["Needs", Contributor], agreement.Areas.SelectMany(area => area.Needs)),
            (words["Lead will", Lead], agreement.Areas.SelectMany(area => area.LeadWill)),
            (words["Asked because", Contributor], [agreement.Frame?.AskedBecause ?? ""]),
            (words["Given because", Lead], [agreement.Frame?.GrantedBecause ?? ""]),
        ];

    private static ImmutableArray<Sentence> Typed(IEnumerable<string> texts) =>
        [.. texts.Where(text => text.Length > 0).Select(Sentence.Typed)];

    private static ImmutableArray<Sentence> LinesOf(ImmutableArray<PaperGroup> groups) =>
        [
            .. groups.SelectMany(group =>
                group
                    .Lines.Select(line => Sentence.Join(" ", [line.Text, .. line.More]))
                    .Concat(group.Texts.Select(Sentence.Typed))
            ),
        ];
}
