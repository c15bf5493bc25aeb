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

    /// <summary>Whether a line is the actor's own.</summary>
    public static Task<bool> IsOwnLineAsync(
        this RemitDb db,
        Actor actor,
        Guid line,
        CancellationToken cancellationToken
    ) => db.DraftLinesFor(actor).AnyAsync(one => one.Id == line, cancellationToken);
}
