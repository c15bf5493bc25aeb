using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using Remit.Web.Features.Agreements.Paper;
using Remit.Web.Outcomes;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Drafts;

/// <summary>Reads a draft out in its forms: as sentences, as plain text, as Markdown, as a document.</summary>
internal sealed class DraftReading(
    FindDraft drafts,
    DraftDocument documents,
    Phrases phrases,
    CountSentences counts,
    SaidSentences said,
    IStringLocalizer<PaperWords> paper
)
{
    /// <summary>The draft of who looks, when it can be read as a whole; else why not.</summary>
    public async Task<Outcome<WholeDraft>> FindAsync(CancellationToken cancellationToken) =>
        await drafts.RunAsync(cancellationToken) is { IsWhole: true } seen ? Read(seen) : Refusal.NotFound();

    /// <summary>A draft that misses no answer, read as a whole.</summary>
    /// <param name="seen">The draft.</param>
    public Outcome<WholeDraft> Read(SeenDraft seen)
    {
        var outcome = documents.Of(seen);
        return outcome.TryGet(out var agreement)
            ? new WholeDraft(agreement, seen) { Counts = CountsOf(seen) }
            : Outcome<WholeDraft>.Refuse(outcome.Refusals);
    }

    /// <summary>Each first line as one would say it to the lead, with the line it was made from, where there is one.</summary>
    /// <param name="whole">The draft.</param>
    /// <param name="spoken">Who says it to whom.</param>
    public ImmutableArray<(DraftLine? Line, Sentence Text)> Sayings(WholeDraft whole, Spoken spoken)
    {
        var sentences = new ProposalSentences(phrases, whole.Agreement, whole.Reader, spoken);
        var lines = whole.Seen.Lines.ToDictionary(whole.KindOf);
        return
        [
            .. whole
                .Agreement.Decisions.Where(kind => lines.ContainsKey(kind) || ProposalSentences.IsFirstLine(kind))
                .Select(kind => (lines.GetValueOrDefault(kind), sentences.Begin(kind))),
        ];
    }

    /// <summary>
    /// The same under the headings of their lines, what stands under none first; all under none where there are few.
    /// </summary>
    /// <param name="whole">The draft.</param>
    /// <param name="spoken">Who says it to whom.</param>
    public IEnumerable<IGrouping<string?, (DraftLine? Line, Sentence Text)>> Headed(WholeDraft whole, Spoken spoken)
    {
        var areMany = whole.Agreement.Decisions.Count() > LineHeadings.FewLines;
        return Sayings(whole, spoken)
            .GroupBy(saying => areMany ? saying.Line?.Heading() : null, StringComparer.OrdinalIgnoreCase)
            .OrderBy(group => group.Key is not null);
    }

    /// <summary>What the owner counted themselves, in one sentence; empty where the page is not to say it.</summary>
    /// <param name="whole">The draft.</param>
    public Sentence OwnCount(WholeDraft whole) => counts.Say(whole.Counts);

    /// <summary>What was said to a line in the talk; empty before it.</summary>
    /// <param name="whole">The draft.</param>
    /// <param name="line">The line; null for one that comes from a document.</param>
    public Sentence Said(WholeDraft whole, DraftLine? line) =>
        line is null ? Sentence.Empty : said.Of(line, whole.Other);

    /// <summary>That what is expected is as it was talked about; empty before that.</summary>
    /// <param name="whole">The draft.</param>
    public Sentence SaidOfExpectations(WholeDraft whole) => said.OfExpectations(whole.Seen.Draft);

    /// <summary>The questions about what is expected that are not agreed yet.</summary>
    /// <param name="whole">The draft.</param>
    public IEnumerable<Sentence> OpenQuestions(WholeDraft whole) => said.OfQuestions(whole.Seen.Draft);

    /// <summary>The page as plain text.</summary>
    /// <param name="whole">The draft.</param>
    public string Plain(WholeDraft whole) => PaperText.Plain(OutlineOf(whole), Texts(whole));

    /// <summary>The page as Markdown.</summary>
    /// <param name="whole">The draft.</param>
    public string Markdown(WholeDraft whole) => PaperText.Markdown(OutlineOf(whole), Texts(whole));

    private static ImmutableArray<(string, QuotedCount)> CountsOf(SeenDraft seen)
    {
        var counts = QuotedCount.Read(seen.Draft.Answers.Find(DraftAnswers.QuoteCount) ?? "");
        return
        [
            .. seen.Lines.Join(
                counts,
                line => line.Id,
                count => count.LineId,
                (line, count) => (line.Title() ?? "", count)
            ),
        ];
    }

    private IEnumerable<Sentence> Texts(WholeDraft whole) =>
        Sayings(whole, whole.Spoken)
            .SelectMany(saying => new[] { saying.Text, Said(whole, saying.Line) })
            .Append(SaidOfExpectations(whole))
            .Concat(OpenQuestions(whole))
            .Append(OwnCount(whole))
            .Where(sentence => !sentence.IsEmpty);

    private PaperOutline OutlineOf(WholeDraft whole) => new(paper, phrases, whole.Agreement, whole.Reader);
}
