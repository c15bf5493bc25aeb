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
            ? new WholeDraft(agreement, seen)
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
                .Agreement.Decisions.Where(ProposalSentences.IsFirstLine)
                .Select(kind => (lines.GetValueOrDefault(kind), sentences.Whole(kind))),
        ];
    }

    /// <summary>The page as plain text.</summary>
    /// <param name="whole">The draft.</param>
    public string Plain(WholeDraft whole) => PaperText.Plain(OutlineOf(whole), Texts(whole));

    /// <summary>The page as Markdown.</summary>
    /// <param name="whole">The draft.</param>
    public string Markdown(WholeDraft whole) => PaperText.Markdown(OutlineOf(whole), Texts(whole));

    private IEnumerable<Sentence> Texts(WholeDraft whole) => Sayings(whole, whole.Spoken).Select(saying => saying.Text);

    private PaperOutline OutlineOf(WholeDraft whole) => new(paper, phrases, whole.Agreement, whole.Reader);
}
