using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Security;

namespace Remit.Web.Features.Drafts;

/// <summary>Which of somebody's drafts they have in hand: the one they opened last.</summary>
internal static class CurrentDraft
{
    private const int Most = 20;

    /// <summary>All drafts of a person, the one in hand first.</summary>
    public static async Task<List<Draft>> DraftsInOrderAsync(
        this IQueryable<Draft> drafts,
        CancellationToken cancellationToken
    ) =>
        [
            .. (await drafts.OrderByDescending(draft => draft.Id).Take(Most).ToListAsync(cancellationToken))
                .OrderByDescending(draft => draft.Answers.Find(DraftAnswers.Opened) ?? "", StringComparer.Ordinal)
                .ThenByDescending(draft => draft.Id),
        ];

    /// <summary>The draft in hand; null when there is none.</summary>
    public static async Task<Draft?> FindCurrentDraftAsync(
        this RemitDb db,
        Actor actor,
        CancellationToken cancellationToken
    ) => (await db.DraftsFor(actor).DraftsInOrderAsync(cancellationToken)).FirstOrDefault();

    /// <summary>Takes one of a person's drafts in hand; null when it is none of theirs.</summary>
    public static async Task<Draft?> OpenDraftAsync(
        this RemitDb db,
        Actor actor,
        (Guid Draft, long Turn) asked,
        CancellationToken cancellationToken
    )
    {
        var draft = await db.DraftsFor(actor).SingleOrDefaultAsync(one => one.Id == asked.Draft, cancellationToken);
        draft?.Open(asked.Turn);
        return draft;
    }

    /// <summary>The draft in hand from one side; a new one where there is none. It is in hand from now on.</summary>
    public static async Task<Draft> TakeDraftAsync(
        this RemitDb db,
        Actor actor,
        (DraftRole? Role, long Turn) asked,
        CancellationToken cancellationToken
    )
    {
        var drafts = await db.DraftsFor(actor).DraftsInOrderAsync(cancellationToken);
        var draft = drafts.Find(one => asked.Role is null || one.Role == asked.Role);
        if (draft is null)
        {
            draft = Draft.Of(actor.PersonId, asked.Role ?? DraftRole.Contributor);
            draft.Answer(
                GivenAnswers.None.With(
                    DraftAnswers.Currency,
                    RoundAmounts.CurrencyOf(System.Globalization.CultureInfo.CurrentCulture).Code
                )
            );
            db.Add(draft);
        }

        draft.Open(asked.Turn);
        return draft;
    }
}
