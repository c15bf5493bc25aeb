using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Remit.Web.Data;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Drafts;

/// <summary>Somebody says what they would like to decide: a line begins, and a draft with the first one.</summary>
internal sealed class BeginLine(
    RemitDb db,
    CurrentActor current,
    TimeProvider time,
    IStringLocalizer<StarterWords> words
)
{
    /// <param name="Line">The id the line gets. Sent again it is the same line, whose matter may be chosen anew.</param>
    /// <param name="Starter">The starter it begins with; null for something else.</param>
    /// <param name="Title">For something else, what it is called.</param>
    /// <param name="Role">From which side; null where it goes on in the draft in hand.</param>
    public sealed record Input(Guid Line, string? Starter, string? Title, DraftRole? Role = null);

    public async Task<Outcome<DraftLine>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        var starter = input.Starter is { Length: > 0 } key ? StarterSets.Find(key) : null;
        if (MatterOf(starter, input.Title) is not { IsEmpty: false } matter || input.Line == Guid.Empty)
        {
            return Refusal.Invalid("line-without-title", LineAnswers.Title);
        }

        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        var line = await db.Set<DraftLine>().SingleOrDefaultAsync(one => one.Id == input.Line, cancellationToken);
        if (line is not null && !await db.DraftLinesFor(actor).ContainsAsync(line, cancellationToken))
        {
            return Refusal.NotFound();
        }

        if (
            (line is null || line.RemovedAt is not null)
            && await IsFullAsync(actor, (line, input.Role), cancellationToken)
        )
        {
            return Refusal.Conflict("draft-full", $"{FindDraft.Most}");
        }

        line ??= await NewAsync(actor, input.Line, (input.Role, turn.Number), cancellationToken);
        line.BeAbout(matter);
        line.PutBack();
        await db.SaveAsync(actor, "line-begun", line, cancellationToken);
        return line;
    }

    private async Task<bool> IsFullAsync(
        Actor actor,
        (DraftLine? Line, DraftRole? Role) asked,
        CancellationToken cancellationToken
    )
    {
        var drafts = await db.DraftsFor(actor).DraftsInOrderAsync(cancellationToken);
        var draft = asked.Line?.DraftId ?? drafts.Find(one => asked.Role is null || one.Role == asked.Role)?.Id;
        var standing = db.DraftLinesFor(actor).Where(one => one.DraftId == draft && one.RemovedAt == null);
        return await standing.CountAsync(cancellationToken) >= FindDraft.Most;
    }

    private GivenAnswers MatterOf(Starter? starter, string? title)
    {
        var named = title?.Trim() is { Length: > 0 } typed ? typed[..Math.Min(typed.Length, Answered.Longest)] : null;
        return (starter, named) switch
        {
            ({ Measure: Measure.Number } known, _) => Named(known).With(LineAnswers.Unit, words[$"{known.Key}.Unit"]),
            ({ } known, _) => Named(known),
            (_, { } own) => GivenAnswers.None.With(LineAnswers.Title, own),
            _ => GivenAnswers.None,
        };
    }

    private GivenAnswers Named(Starter starter) =>
        GivenAnswers
            .None.With(LineAnswers.Starter, starter.Key)
            .With(LineAnswers.Measure, starter.Measure.ToString())
            .With(LineAnswers.Title, words[$"{starter.Key}.Title"]);

    private async Task<DraftLine> NewAsync(
        Actor actor,
        Guid id,
        (DraftRole?, long) asked,
        CancellationToken cancellationToken
    )
    {
        var draft = await db.TakeDraftAsync(actor, asked, cancellationToken);

        var places = db.Set<DraftLine>().Where(one => one.DraftId == draft.Id).Select(one => (int?)one.Place);
        var line = DraftLine.In(id, draft.Id, (await places.MaxAsync(cancellationToken) ?? 0) + 1);
        db.Add(line);
        return line;
    }
}
