using System.Collections.Immutable;
using Remit.Rules;
using Remit.Web.Features.People;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Proposals.Starts;

/// <summary>Where the two would start with one line, once both have said it.</summary>
/// <param name="Kind">The name of the kind of decision.</param>
/// <param name="Contributor">Where who decides more would start.</param>
/// <param name="Lead">Where their lead would.</param>
public sealed record BothStarts(string Kind, Level Contributor, Level Lead)
{
    /// <summary>From how many steps on the two had better talk first.</summary>
    public const int TalkFrom = 2;

    /// <summary>The level of a line as it stands: that of what gives most room, but for emergencies.</summary>
    /// <param name="kind">The kind of decision.</param>
    public static Level LevelOf(DecisionKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return kind
            .Grants.Where(grant => !grant.IsEmergency)
            .Select(grant => LineSentences.LevelOf(kind, grant))
            .DefaultIfEmpty(Level.NotCovered)
            .Max();
    }

    /// <summary>How many of the five the contributor is ahead; below 0 where the lead is.</summary>
    public int Gap => Contributor - Lead;

    /// <summary>How far apart they are, in either direction.</summary>
    public int Steps => Math.Abs(Gap);

    /// <summary>Whether the two had better talk before they answer.</summary>
    public bool TalkFirst => Steps >= TalkFrom;

    /// <summary>What can be opened: the lines about which both have said it.</summary>
    /// <param name="pair">The two.</param>
    /// <param name="all">What was said.</param>
    public static ImmutableArray<BothStarts> Of(Pair pair, IEnumerable<StartingPoint> all)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return
        [
            .. from one in all.ToLookup(point => point.Kind, StringComparer.Ordinal)
            let mine = one.FirstOrDefault(point => point.PersonId == pair.ContributorId)
            let theirs = one.FirstOrDefault(point => point.PersonId == pair.LeadId)
            where mine is not null && theirs is not null
            select new BothStarts(one.Key, mine.Level, theirs.Level),
        ];
    }
}
