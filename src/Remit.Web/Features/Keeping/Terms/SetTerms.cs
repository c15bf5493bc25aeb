using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Decisions;
using Remit.Web.Features.Journal;
using Remit.Web.Features.People;
using Remit.Web.Features.Starting;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Keeping;

/// <summary>
/// Whoever runs the installation says for how long what people write is kept, and whether somebody is asked how sure they
/// are. What is then too old becomes numbers at the next look; where nobody is asked any more, what was kept goes at once.
/// </summary>
internal sealed class SetTerms(RemitDb db, CurrentActor current, TimeProvider time)
{
    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>After how many months how a decision turned out becomes a number.</summary>
        public int Results { get; set; }

        /// <summary>After how many months an entry does.</summary>
        public int Entries { get; set; }

        /// <summary>Whether somebody is asked how sure they are.</summary>
        public bool HowSure { get; set; }
    }

    /// <summary>How it is now.</summary>
    public Task<Installation> FindAsync(CancellationToken cancellationToken) =>
        db.Set<Installation>().AsNoTracking().SingleAsync(cancellationToken);

    public async Task<Outcome<Installation>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeTurnAsync(time, cancellationToken);
        var house = await db.Set<Installation>().SingleAsync(cancellationToken);
        var outcome = house.KeepFor(input.Results, input.Entries);
        if (!outcome.IsOk)
        {
            return outcome;
        }

        house.AskHowSure(input.HowSure);
        if (!input.HowSure)
        {
            await ForgetHowSureAsync(cancellationToken);
        }

        // What is due by the new times is looked for at the next look, not only tomorrow.
        await db.Set<Installation>()
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.AgedOn, (DateOnly?)null), cancellationToken);
        await db.SaveAsync(actor, "terms-set", house, cancellationToken);
        return house;
    }

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
}
