using System.Globalization;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.People;
using Remit.Web.Ui.Forms;

namespace Remit.Web.Features.Asking;

/// <summary>Reads what an address says of a decision, and asks. Nothing is written.</summary>
internal sealed class Asked(SeenPairs pairs, AgreementOfPair agreements, AskQuestion ask)
{
    /// <summary>The question and its answer; null when there is no such kind for who asks.</summary>
    /// <param name="kindName">The kind.</param>
    /// <param name="find">What was typed for a fact's key.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<AskedView?> FindAsync(
        string kindName,
        Func<string, string?> find,
        CancellationToken cancellationToken
    )
    {
        if (
            await pairs.FindAsync(null, cancellationToken) is not { IsContributor: true } seen
            || !(await agreements.FindAsync(seen.Pair.Id, null, cancellationToken)).TryGet(out var standing)
            || standing.Agreement.FindDecision(kindName) is not { } kind
        )
        {
            return null;
        }

        var facts = TypedFacts.Of(kind, find, CultureInfo.CurrentCulture);
        var outcome = await ask.RunAsync(seen.Pair.Id, new(kindName, facts.Read, null), cancellationToken);
        return new AskedView
        {
            Agreement = standing.Agreement,
            Reader = seen.ReaderOf(standing.Agreement),
            Kind = kind,
            Typed = facts.Typed,
            Given = FactTexts.ReadKnown(kind, facts.Read),
            Refusals = facts.Refusals.AddRange(outcome.Refusals),
            Answer = outcome.TryGet(out var found) ? found.Answer : null,
        };
    }
}
