using System.Collections.Immutable;
using Remit.Documents;
using Remit.Rules;
using Remit.Web.Features.Drafts;

namespace Remit.Web.Features.Proposals.Deciding;

/// <summary>
/// Who has to agree to a page: the contributor, and everybody who decides a kind of decision that is not as it stands. What
/// is no kind of decision is the lead's, and so is a change of days alone. Who only advises is not among them.
/// </summary>
internal static class WhoAgrees
{
    private static readonly DateOnly SameDay = new(2000, 1, 1);

    /// <param name="standing">What the two agreed before; null where nothing was.</param>
    /// <param name="page">The page.</param>
    /// <returns>Their names, as the pages have them, each once, the contributor first.</returns>
    public static ImmutableArray<string> Of(Agreement? standing, Agreement page)
    {
        var deciders = standing is null
            ? page.Decisions.Select(page.DeciderOf).Prepend(page.Lead)
            : OfChange(standing, page);
        return [.. deciders.Prepend(page.Contributor).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Of these everybody but the two.</summary>
    /// <param name="standing">What the two agreed before; null where nothing was.</param>
    /// <param name="page">The page.</param>
    public static ImmutableArray<string> Further(Agreement? standing, Agreement page) =>
        [.. Of(standing, page).Where(name => name != page.Contributor && name != page.Lead)];

    private static IEnumerable<string> OfChange(Agreement standing, Agreement page)
    {
        var gone = standing.Decisions.Where(kind => page.FindDecision(kind.Name) is null).Select(standing.DeciderOf);
        var other = page.Decisions.SelectMany(kind => OfKind(standing, (page, kind))).Concat(gone).ToList();
        return other.Count == 0 || IsRestOther(standing, page) ? other.Prepend(page.Lead) : other;
    }

    // What goes from one decider to another needs both.
    private static IEnumerable<string> OfKind(Agreement standing, (Agreement Page, DecisionKind Kind) now) =>
        standing.FindDecision(now.Kind.Name) is not { } before ? [now.Page.DeciderOf(now.Kind)]
        : TextOf(standing, before) == TextOf(now.Page, now.Kind) ? []
        : [standing.DeciderOf(before), now.Page.DeciderOf(now.Kind)];

    // By its text with the terms it stands under: of what somebody decides nothing may change without them, not even words.
    private static string TextOf(Agreement page, DecisionKind kind) =>
        AgreementWriter.Write(
            new Agreement
            {
                Contributor = page.Contributor,
                Lead = page.Lead,
                InForce = new(SameDay),
                Currency = page.Currency,
                Rates = page.Rates,
                AnswerWithin = page.AnswerWithinOf(kind),
                Silence = page.SilenceOf(kind),
                Areas = [new Area { Name = kind.Name, Decisions = [kind] }],
            }
        );

    private static bool IsRestOther(Agreement standing, Agreement page) =>
        RestOf(standing) != RestOf(page)
        || page.Decisions.Any(kind =>
            standing.FindDecision(kind.Name) is not null && AreaOf(standing, kind.Name) != AreaOf(page, kind.Name)
        );

    private static string RestOf(Agreement page) =>
        AgreementWriter.Write(
            (PageTerms.Of(page) with { InForce = page.InForce with { From = SameDay } }).In(
                page,
                [.. page.Areas.Select(area => area.With(ImmutableArray<DecisionKind>.Empty))]
            )
        );

    private static string AreaOf(Agreement page, string kind) =>
        page.Areas.First(area => area.Decisions.Any(one => one.Name == kind)).Name;
}
