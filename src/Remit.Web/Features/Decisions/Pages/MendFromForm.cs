using System.Globalization;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Decisions.Pages;

/// <summary>Mends a slip in an entry from the form; what was not touched stays exactly as it was written.</summary>
internal sealed class MendFromForm(DecisionViews views, FixDecision fix)
{
    /// <summary>The entry; null when there is none for who looks.</summary>
    public Task<DecisionView?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        views.FindAsync(id, cancellationToken);

    public async Task<Outcome<Decision>> RunAsync(
        DecisionView view,
        DecidedTyped typed,
        CancellationToken cancellationToken
    )
    {
        var culture = CultureInfo.CurrentCulture;
        var before = DecidedTyped.Of(view.Decision, view.Kind, culture);
        var untouched = view
            .Decision.Facts.Where(fact => IsSame(typed.FactAt(fact.Key), before.FactAt(fact.Key)))
            .ToDictionary(StringComparer.Ordinal);
        var read = new DecidedReading(view.Kind, typed, culture) { Untouched = untouched }.Read(view.Decision.PairId);
        if (!read.TryGet(out var input))
        {
            return Outcome<Decision>.Refuse(read.Refusals);
        }

        input.HadGo = IsSame(typed.Done, before.Done) ? view.Decision.HadGo : null;
        return await fix.RunAsync(view.Decision.Id, input, cancellationToken);
    }

    private static bool IsSame(string? typed, string? before) => string.Equals(typed, before, StringComparison.Ordinal);
}
