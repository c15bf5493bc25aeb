using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Decisions;
using Remit.Web.Features.Decisions.Shown;
using Remit.Web.Features.Diary;
using Remit.Web.Features.Drafts;
using Remit.Web.Features.Pausing;
using Remit.Web.Features.People;
using Remit.Web.Features.Proposals;
using Remit.Web.Features.Proposals.Renewing;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Today;

/// <summary>Finds what somebody should see first: what is theirs, what is left, the next dates; of a lead, the people.</summary>
internal sealed class LookAtToday(
    RemitDb db,
    SeenPairs pairs,
    StandingAgreements agreements,
    PairAnswers answers,
    FindDraft drafts,
    GoalsToday goals,
    FindProposals proposals,
    FindShown shown,
    FindRenewals renewals,
    FindPauses pauses,
    Phrases phrases,
    TimeProvider time
)
{
    private const int DaysOfWeek = 7;

    /// <param name="Me">Who looks.</param>
    /// <param name="Day">Their day.</param>
    /// <param name="Own">What stands where they decide more themselves; null when nothing does.</param>
    /// <param name="People">Who decides more with them as lead.</param>
    /// <param name="Draft">What they prepare; null when nothing, or when something is agreed.</param>
    /// <param name="Goals">What they were to show first and have shown, as long as nothing is agreed.</param>
    public sealed record View(
        Person Me,
        DateOnly Day,
        Own? Own,
        ImmutableArray<PersonToday> People,
        SeenDraft? Draft,
        ImmutableArray<GoalProgress> Goals
    )
    {
        /// <summary>What others have sent them and waits for them.</summary>
        public ImmutableArray<WaitingProposal> Waiting { get; init; } = [];

        /// <summary>What comes up to be looked at and could go on as it is.</summary>
        public ImmutableArray<RenewalToday> Renewals { get; init; } = [];

        /// <summary>What is agreed and has not begun.</summary>
        public ImmutableArray<BeginsLater> Later { get; init; } = [];

        /// <summary>What has ended and they may still read.</summary>
        public required ImmutableArray<SeenPair> Ended { get; init; }

        /// <summary>What is paused of what they agreed.</summary>
        public ImmutableArray<SeenPause> Pauses { get; init; } = [];

        /// <summary>What others show them of their log.</summary>
        public ImmutableArray<SeenShown> Shown { get; init; } = [];
    }

    /// <param name="Lead">What the lead is called.</param>
    /// <param name="Kinds">What stands for each kind of decision.</param>
    /// <param name="Note">The day of the next note; null when there is none.</param>
    /// <param name="Review">The day to look at the page; null when none was set or it has passed.</param>
    public sealed record Own(string Lead, ImmutableArray<KindToday> Kinds, DateOnly? Note, DateOnly? Review);

    public async Task<View?> FindAsync(CancellationToken cancellationToken)
    {
        if (await pairs.MeAsync(cancellationToken) is not { } me)
        {
            return null;
        }

        var all = await pairs.AllAsync(cancellationToken);
        var found = new Found();
        foreach (var seen in all)
        {
            await LookAtAsync(seen, found, cancellationToken);
        }

        var draft = found.Own is null ? await drafts.RunAsync(cancellationToken) : null;
        var reached = found.Own is null ? await goals.FindAsync(cancellationToken) : [];
        return new(me, me.DayAt(time.GetUtcNow()), found.Own, Called(me, all, found.People), draft, reached)
        {
            Renewals = [.. found.Renewals],
            Later = [.. found.Later],
            Waiting = Other(await proposals.WaitingAsync(cancellationToken), found.Renewals),
            Ended = [.. all.Where(seen => seen.Pair.EndedAt is not null)],
            Shown = await shown.AllAsync(cancellationToken),
            Pauses = await pauses.OfAllAsync(all, cancellationToken),
        };
    }

    private sealed class Found
    {
        public Own? Own { get; set; }

        public List<PersonToday> People { get; } = [];

        public List<RenewalToday> Renewals { get; } = [];

        public List<BeginsLater> Later { get; } = [];
    }

    private async Task LookAtAsync(SeenPair seen, Found found, CancellationToken cancellationToken)
    {
        var day = seen.Pair.Contributor.DayAt(time.GetUtcNow());
        var outcome = await agreements.FindAsync(seen.Pair, day, cancellationToken);
        if (await agreements.NextFromAsync(seen.Pair, day, cancellationToken) is { } from)
        {
            found.Later.Add(new(seen.Pair.Id, seen.OtherName, from, IsFirst: !outcome.IsOk));
        }

        if (!outcome.TryGet(out var standing))
        {
            return;
        }

        if (await renewals.FindAsync(seen, standing, day, cancellationToken) is { } renewal)
        {
            found.Renewals.Add(renewal);
        }

        if (!seen.IsContributor)
        {
            found.People.Add(await PersonAsync(seen, standing, day, cancellationToken));
        }
        else if (found.Own is null)
        {
            found.Own = await OwnAsync(seen, standing, day, cancellationToken);
        }
    }

    // Going on as it is is asked once.
    private static ImmutableArray<WaitingProposal> Other(
        ImmutableArray<WaitingProposal> waiting,
        IEnumerable<RenewalToday> renewals
    ) => [.. waiting.Where(one => one.For is not Waiting.Renewal || !renewals.Any(renewal => renewal.IsAskedByOther))];

    // Several people stand in one list, so each is called so that it is clear who is meant.
    private static ImmutableArray<PersonToday> Called(
        Person me,
        ImmutableArray<SeenPair> all,
        IEnumerable<PersonToday> people
    )
    {
        var names = all.Select(seen => seen.Other)
            .Append(me)
            .DistinctBy(person => person.Name, StringComparer.Ordinal)
            .ToList();
        var call = CalledName.Among(
            names.Select(person => person.Name),
            name => names.Find(person => person.Name == name)!.CallMe
        );
        return [.. people.Select(person => person with { Name = call(person.Name) })];
    }

    private async Task<Own> OwnAsync(
        SeenPair seen,
        StandingAgreement standing,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        var kinds = ImmutableArray.CreateBuilder<KindToday>();
        foreach (var kind in standing.Agreement.Decisions.Where(kind => !kind.Grants.IsEmpty))
        {
            var line = new LineSentences(phrases, standing.Agreement, seen.ReaderOf(standing.Agreement))
                .Of(kind)
                .First();
            if (line.Level >= Level.Intend)
            {
                var left = await LeftAsync(seen, standing, (kind, day), cancellationToken);
                kinds.Add(new(line with { More = [] }, left));
            }
        }

        var note = standing.Agreement.Note is { } noted ? Next(day, noted) : (DateOnly?)null;
        var review = standing.Agreement.InForce.Review is { } planned && planned >= day ? planned : (DateOnly?)null;
        return new(seen.OtherName, kinds.ToImmutable(), note, review);
    }

    private async Task<ImmutableArray<(LimitLeft, Sentence)>> LeftAsync(
        SeenPair seen,
        StandingAgreement standing,
        (DecisionKind Kind, DateOnly Day) asked,
        CancellationToken cancellationToken
    )
    {
        var matter = new DecisionMatter(
            asked.Kind.Name,
            asked.Day,
            ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)
        );
        var outcome = await answers.AskAsync(standing, matter, null, cancellationToken);
        if (!outcome.TryGet(out var found) || found.Answer is not { } answer)
        {
            return [];
        }

        var sentences = new AnswerSentences(phrases, standing.Agreement, seen.ReaderOf(standing.Agreement));
        return
        [
            .. answer
                .Left.Where(left => left.Limit.Basis.IsRunning && left.Scope is null && left.Limit.PerFact is null)
                .Select(left => (left, sentences.Left(answer, left))),
        ];
    }

    private async Task<PersonToday> PersonAsync(
        SeenPair seen,
        StandingAgreement standing,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek));
        var week = await db.Set<Decision>()
            .AsNoTracking()
            .Where(entry => entry.PairId == seen.Pair.Id && entry.On >= monday && entry.On <= day)
            .Where(entry => entry.WithdrawnAt == null)
            .ToListAsync(cancellationToken);
        var outside = week.Count(entry => entry.TookInstead is not null and not TookInstead.Asked);
        var review = standing.Agreement.InForce.Review is { } planned && planned >= day ? planned : (DateOnly?)null;
        return new(seen.Pair.Id, seen.Other.Name, week.Count, outside, review);
    }

    private static DateOnly Next(DateOnly day, DayOfWeek wanted) =>
        day.AddDays(((int)wanted - (int)day.DayOfWeek + DaysOfWeek) % DaysOfWeek);
}
