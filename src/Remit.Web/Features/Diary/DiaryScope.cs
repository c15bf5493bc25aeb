using Remit.Web.Data;
using Remit.Web.Security;

namespace Remit.Web.Features.Diary;

/// <summary>Which diary somebody may see: their own. What is not in it does not exist for that person.</summary>
public static class DiaryScope
{
    /// <summary>The entries of a person, also those taken out.</summary>
    /// <param name="db">The database.</param>
    /// <param name="actor">Who asks.</param>
    public static IQueryable<DiaryEntry> DiaryFor(this RemitDb db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        return db.Set<DiaryEntry>().Where(entry => entry.OwnerId == actor.PersonId);
    }

    /// <summary>What is left of a person's old entries: numbers.</summary>
    /// <param name="db">The database.</param>
    /// <param name="actor">Who asks.</param>
    public static IQueryable<DiaryMonth> DiaryMonthsFor(this RemitDb db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        return db.Set<DiaryMonth>().Where(month => month.OwnerId == actor.PersonId);
    }

    /// <summary>The goals of a person, also those put away.</summary>
    /// <param name="db">The database.</param>
    /// <param name="actor">Who asks.</param>
    public static IQueryable<DiaryGoal> GoalsFor(this RemitDb db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        return db.Set<DiaryGoal>().Where(goal => goal.OwnerId == actor.PersonId);
    }

    /// <summary>The lead's hours as a person knows them; none where nothing is said.</summary>
    /// <param name="db">The database.</param>
    /// <param name="actor">Who asks.</param>
    public static IQueryable<LeadHours> LeadHoursFor(this RemitDb db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        return db.Set<LeadHours>().Where(hours => hours.OwnerId == actor.PersonId);
    }
}
