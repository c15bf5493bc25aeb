using Remit.Web.Features.Drafts;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Talks;

/// <summary>Reads what somebody can talk about with their lead.</summary>
internal sealed class FindTalk(DraftReading reading, Phrases phrases, TimeProvider time)
{
    /// <summary>The talk; null while there is no whole draft.</summary>
    public async Task<SeenTalk?> RunAsync(CancellationToken cancellationToken) =>
        (await reading.FindAsync(cancellationToken)).TryGet(out var whole)
            ? new(
                whole,
                [.. whole.Seen.Lines.Select(line => new TalkLine(whole, line, phrases))],
                whole.Owner.DayAt(time.GetUtcNow())
            )
            : null;
}
