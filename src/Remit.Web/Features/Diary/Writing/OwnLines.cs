using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Drafts;
using Remit.Web.Security;

namespace Remit.Web.Features.Diary;

/// <summary>Which lines an entry may belong to: those of its owner.</summary>
internal static class OwnLines
{
    /// <summary>Whether a line is named that is the actor's own, or none.</summary>
    public static Task<bool> IsOwnLineAsync(
        this RemitDb db,
        Actor actor,
        GivenAnswers given,
        CancellationToken cancellationToken
    ) =>
        given.Find(EntryAnswers.Line) is not { Length: > 0 } line ? Task.FromResult(true)
        : Guid.TryParse(line, out var id) ? db.IsOwnLineAsync(actor, id, cancellationToken)
        : Task.FromResult(false);

    /// <summary>What is written, read with what may be typed beside the size of its line; the page's money without one.</summary>
    public static async Task<GivenAnswers> ReadSizeAsync(
        this RemitDb db,
        Actor actor,
        (GivenAnswers Given, Guid? Line) written,
        CancellationToken cancellationToken
    )
    {
        var id =
            Guid.TryParse(written.Given.Find(EntryAnswers.Line), out var named) ? named
            : written.Given.Find(EntryAnswers.Line) is null ? written.Line
            : null;
        var drafts = await db.DraftsFor(actor).DraftsInOrderAsync(cancellationToken);
        var line = await db.DraftLinesFor(actor).SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        var draft = line is null
            ? drafts.Find(one => one.Role is DraftRole.Contributor) ?? drafts.FirstOrDefault()
            : drafts.Find(one => one.Id == line.DraftId);
        return written.Given.ReadWith(_ => EntryView.BesideSize(draft, line), CultureInfo.CurrentCulture);
    }

    /// <summary>Whether a line is the actor's own.</summary>
    public static Task<bool> IsOwnLineAsync(
        this RemitDb db,
        Actor actor,
        Guid line,
        CancellationToken cancellationToken
    ) => db.DraftLinesFor(actor).AnyAsync(one => one.Id == line, cancellationToken);
}
