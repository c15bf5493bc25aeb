using System.Collections.Immutable;
using System.Globalization;
using Remit.Rules;
using Remit.Web.Features.Agreements.Paper;
using Remit.Web.Features.People;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Cards;

/// <summary>What stands on a card on a day, as a colleague reads it.</summary>
/// <param name="Card">The card.</param>
/// <param name="Pair">Its two people.</param>
/// <param name="Agreement">What stands between them, all of it; a colleague reads what is shown of it.</param>
/// <param name="On">The contributor's day.</param>
public sealed record SeenCard(PublicCard Card, Pair Pair, Agreement Agreement, DateOnly On)
{
    /// <summary>Kinds on it that are paused today: they are asked first.</summary>
    public ImmutableArray<PausedKind> Paused { get; init; } = [];

    /// <summary>For whom it is written: somebody who is neither of the two.</summary>
    public Reader Reader
    {
        get
        {
            var (named, call) = (Pair.NamedIn(Agreement), Pair.CallAmong(Agreement.Names));
            return new(Voice.They, CultureInfo.CurrentCulture) { Named = named, Call = name => call(named(name)) };
        }
    }

    /// <summary>The kinds of decision that stand on it and in what is agreed.</summary>
    public ImmutableArray<DecisionKind> Kinds => [.. Agreement.Decisions.Where(IsShown)];

    /// <summary>What should come out of the areas whose kinds stand on it, where that is shown.</summary>
    public IEnumerable<Outcome> Outcomes =>
        Card.ShowsOutcomes
            ? Agreement.Areas.Where(area => area.Decisions.Any(IsShown)).SelectMany(area => area.Outcomes)
            : [];

    /// <summary>The lines of some levels, of the kinds that stand on it, in the order of the page.</summary>
    /// <param name="sentences">Says them.</param>
    /// <param name="belongs">Which levels.</param>
    public ImmutableArray<PaperGroup> Lines(LineSentences sentences, Func<Level, bool> belongs)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var lines = Kinds.SelectMany(sentences.Of).Where(line => belongs(line.Level)).ToImmutableArray();
        return lines.IsEmpty ? [] : [new PaperGroup(null, lines, [])];
    }

    private bool IsShown(DecisionKind kind) => Card.Shown.Contains(kind.Name, StringComparer.Ordinal);
}
