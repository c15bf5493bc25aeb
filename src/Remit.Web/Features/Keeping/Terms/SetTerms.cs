using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Decisions;
using Remit.Web.Features.Diary;
using Remit.Web.Features.Journal;
using Remit.Web.Features.People;
using Remit.Web.Features.Starting;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Keeping;

/// <summary>
/// Whoever runs the installation says for how long what people write is kept, and whether somebody is asked how sure they
/// are, and how long one waited. What is then too old becomes numbers at the next look; what is not kept any more goes at once.
/// </summary>
internal sealed class SetTerms(RemitDb db, CurrentActor current, TimeProvider time)
{
    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>After how many months how a decision turned out becomes a number, as it was typed.</summary>
        public string? Results { get; set; }

        /// <summary>After how many months an entry does, as it was typed.</summary>
        public string? Entries { get; set; }

        /// <summary>Whether somebody is asked how sure they are.</summary>
        public bool HowSure { get; set; }

        /// <summary>Whether it is kept when an answer came, and counted how long one waited.</summary>
        public bool Waiting { get; set; }
    }

    /// <summary>How it is now.</summary>
    public Task<Installation> FindAsync(CancellationToken cancellationToken) =>
        db.Set<Installation>().AsNoTracking().SingleAsync(cancellationToken);

    public async Task<Outcome<Installation>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeTurnAsync(time, cancellationToken);
        var house = await db.Set<Installation>().SingleAsync(cancellationToken);
        var outcome = house.KeepFor(Number(input.Results), Number(input.Entries));
        if (!outcome.IsOk)
        {
            return outcome;
        }

        house.AskHowSure(input.HowSure);
        if (!input.HowSure)
        {
            await ForgetHowSureAsync(cancellationToken);
        }

        house.KeepWaiting(input.Waiting);
        if (!input.Waiting)
        {
            await ForgetWaitingAsync(cancellationToken);
        }

        // What is due by the new times is looked for at the next look, not only tomorrow.
        await db.Set<Installation>()
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.AgedOn, (DateOnly?)null), cancellationToken);
        await db.SaveAsync(actor, "terms-set", house, cancellationToken);
        return house;
    }

    // What is no number is none of months, and refused as such.
    private static int Number(string? typed) =>
        int.TryParse(typed?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private async Task ForgetHowSureAsync(CancellationToken cancellationToken)
    {
        // Whoever writes in a pair just now is waited for, and who comes next finds that nobody is asked.
        await db.Set<Pair>()
            .ExecuteUpdateAsync(set => set.SetProperty(pair => pair.Turn, pair => pair.Turn), cancellationToken);
        var sure = db.Set<Decision>().Where(decision => decision.Sure != null);
        await JournalEntry.EraseAllAsync(
            db.Set<JournalEntry>()
                .Where(row => row.Content!.Contains("\"Sure\":") && !row.Content!.Contains("\"Sure\":null")),
            cancellationToken
        );
        await sure.ExecuteUpdateAsync(
            set =>
                set.SetProperty(decision => decision.Sure, (decimal?)null)
                    .SetProperty(decision => decision.Version, decision => decision.Version + 1),
            cancellationToken
        );
    }

    private async Task ForgetWaitingAsync(CancellationToken cancellationToken)
    {
        await db.Set<Person>()
            .ExecuteUpdateAsync(
                set => set.SetProperty(person => person.Turn, person => person.Turn),
                cancellationToken
            );
        var journal = db.Set<JournalEntry>();
        await JournalEntry.EraseAllAsync(
            journal.Where(row => row.What == SetLeadHours.Name || row.Content!.Contains("\"AnsweredAt\":\"")),
            cancellationToken
        );
        await db.Set<LeadHours>().ExecuteDeleteAsync(cancellationToken);
        await db.Set<DiaryEntry>()
            .Where(entry => entry.AnsweredAt != null)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(entry => entry.AnsweredAt, (DateTimeOffset?)null)
                        .SetProperty(entry => entry.Version, entry => entry.Version + 1),
                cancellationToken
            );
    }
}
