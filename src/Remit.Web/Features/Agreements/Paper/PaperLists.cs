using System.Collections.Immutable;
using Remit.Rules;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Agreements.Paper;

/// <summary>The three lists of the page: what is mine, what I bounce first, what stays with the lead.</summary>
/// <param name="agreement">The agreement.</param>
/// <param name="sentences">Says its lines.</param>
public sealed class PaperLists(Agreement agreement, LineSentences sentences)
{
    /// <summary>Up to so many kinds of decision, one list reads better than one per area.</summary>
    private const int FewKinds = 4;

    private readonly ImmutableArray<(DecisionKind Kind, ImmutableArray<Line> Lines)> kinds =
    [
        .. agreement.Decisions.Select(kind => (kind, sentences.Of(kind).ToImmutableArray())),
    ];

    /// <summary>I decide.</summary>
    public ImmutableArray<PaperGroup> Mine => GroupsOf(level => level >= Level.DecideTell, area => area.Yours);

    /// <summary>I bounce it first.</summary>
    public ImmutableArray<PaperGroup> Bounced =>
        GroupsOf(level => level is Level.AskFirst or Level.Intend, area => area.Ask);

    /// <summary>Stays with the lead.</summary>
    public ImmutableArray<PaperGroup> Kept => GroupsOf(level => level == Level.LeadDecides, _ => []);

    /// <summary>Kinds of decision that are named, and about which nothing is agreed.</summary>
    public ImmutableArray<string> Open =>
        [.. agreement.Decisions.Where(kind => kind.Grants.IsEmpty).Select(kind => kind.DisplayName)];

    /// <summary>What is told at once, each with the kind of decision it belongs to where there are several.</summary>
    public ImmutableArray<string> AtOnce =>
        [
            .. agreement.Decisions.SelectMany(kind =>
                kind.TellAtOnceIf.Select(text => kinds.Length > 1 ? $"{kind.DisplayName}: {text}" : text)
            ),
        ];

    /// <summary>The kind of decision whose first line it is; null for its further lines.</summary>
    /// <param name="line">A line of one of the lists.</param>
    public DecisionKind? BegunBy(Line line) =>
        kinds.FirstOrDefault(one => !one.Lines.IsEmpty && ReferenceEquals(one.Lines[0], line)).Kind;

    private ImmutableArray<PaperGroup> GroupsOf(Func<Level, bool> belongs, Func<Area, ImmutableArray<string>> textsOf)
    {
        var groups = agreement
            .Areas.Select(area => new PaperGroup(area.Name, LinesOf(area, belongs), textsOf(area)))
            .Where(group => group.Lines.Length + group.Texts.Length > 0)
            .ToImmutableArray();
        return agreement.Decisions.Count() > FewKinds || groups.Length < 2 ? WithoutLoneName(groups) : [Joined(groups)];
    }

    private ImmutableArray<Line> LinesOf(Area area, Func<Level, bool> belongs) =>
        [
            .. kinds
                .Where(one => area.Decisions.Contains(one.Kind))
                .SelectMany(one => one.Lines)
                .Where(line => belongs(line.Level)),
        ];

    private ImmutableArray<PaperGroup> WithoutLoneName(ImmutableArray<PaperGroup> groups) =>
        agreement.Areas.Length > 1 ? groups : [.. groups.Select(group => group with { Area = null })];

    private static PaperGroup Joined(ImmutableArray<PaperGroup> groups) =>
        new(null, [.. groups.SelectMany(group => group.Lines)], [.. groups.SelectMany(group => group.Texts)]);
}
