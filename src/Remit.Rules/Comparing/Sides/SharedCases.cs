namespace Remit.Rules.Engine;

/// <summary>Regions of the facts of two documents as conditions, and as a question with its answer.</summary>
/// <param name="two">The documents.</param>
/// <param name="asked">The one whose rates and date count where something is computed.</param>
internal sealed class SharedCases(TwoSides two, Side asked)
{
    private readonly CaseWords words = new(two.Grid);
    private readonly Witnesses witnesses = new(asked.Agreement, two.Kind, two.Grid, asked.Day);

    /// <summary>The largest first, as far as fewer conditions mean more cases; otherwise by their words.</summary>
    public IEnumerable<(OutcomeSearch.Grown Grown, CaseBox Box)> InOrder(IEnumerable<OutcomeSearch.Grown> regions) =>
        regions
            .Select(one => (Grown: one, Box: words.BoxOf(one.Region)))
            .OrderBy(one => one.Box.When.Length)
            .ThenBy(one => one.Box.Text, StringComparer.Ordinal);

    /// <summary>A case of the region, and the level that one document gives it; null where none was found.</summary>
    public Witness? Witness(Region region, Level level) =>
        witnesses.CaseIn(region) is { } question ? new Witness(question, level) : null;
}
