using System.Collections.Immutable;
using System.Globalization;

namespace Remit.Rules.Engine;

/// <summary>Puts an answer together from an inquiry (V3, V4).</summary>
internal sealed class Verdict
{
    private readonly Inquiry inquiry;
    private readonly ImmutableArray<Level> possible;
    private readonly ImmutableArray<ClauseReading> readings;
    private readonly Resting resting;

    private Verdict(Inquiry inquiry, ImmutableArray<Level> possible)
    {
        (this.inquiry, this.possible) = (inquiry, possible);
        readings = Readings();
        resting = new Resting(inquiry, readings, Certain);
    }

    private Level? Certain => possible.Length == 1 ? possible[0] : null;

    private Agreement Agreement => inquiry.Agreement;

    private DecisionKind Kind => inquiry.Kind;

    public static Result<Answer> On(Inquiry inquiry)
    {
        var levels = inquiry.Diagram.Root.Levels.Ascending;
        return levels.IsEmpty
            ? new Problem(
                "impossible",
                inquiry.Kind.Name,
                "These facts together are written down as impossible in this agreement.",
                "check what was given"
            )
            : new Verdict(inquiry, levels).Write();
    }

    private Answer Write()
    {
        var missing = NextFact.Missing(inquiry, inquiry.Diagram.Root);
        var duties = new Duties(inquiry, readings, resting, possible);
        return new Answer
        {
            Kind = Kind,
            AsOf = inquiry.Question.AsOf,
            Possible = possible,
            Grant = resting.Grant,
            Cap = resting.Cap,
            Pause = inquiry.IsPaused ? inquiry.Question.Pause : null,
            IsEmergency = resting.Alternatives.Any(grant => grant.IsEmergency),
            Clauses = readings,
            Left = Leftovers.Of(inquiry),
            Duties = duties.All,
            TellAtOnceIf = Kind.TellAtOnceIf,
            GoFrom = duties.GoFrom,
            Ask = Agreement.DeciderOf(Kind),
            AnswerWithin = Agreement.AnswerWithinOf(Kind),
            Silence = SilenceHere,
            Until = Until(),
            NearMisses = new NearMisses(inquiry, possible[^1]).All,
            Missing = missing,
            Next = NextFact.Of(inquiry, missing),
            Boundaries = [.. Agreement.Boundaries, .. AreaOfKind?.Boundaries ?? []],
            Notes = [.. Notes().Distinct()],
        };
    }

    private Area? AreaOfKind => Agreement.Areas.FirstOrDefault(area => area.Decisions.Contains(Kind));

    private Silence SilenceHere =>
        Certain == Level.Intend && inquiry.IsReversible && !inquiry.IsPaused ? Agreement.SilenceOf(Kind) : Silence.Wait;

    private ImmutableArray<ClauseReading> Readings()
    {
        var holding = inquiry.Holding;
        return
        [
            .. inquiry
                .Table.Rows.Select((row, index) => (row.Clause, Index: index))
                .Where(row => row.Clause is not null)
                .GroupBy(row => row.Clause!)
                .Select(rows => new ClauseReading(
                    rows.Key,
                    inquiry.Ranking.LevelOf(rows.First().Index),
                    rows.Any(row => holding.Has(row.Index)) ? ClauseState.Holds
                        : rows.Any(row => inquiry.Alive.Has(row.Index)) ? ClauseState.Open
                        : ClauseState.Fails
                )),
        ];
    }

    /// <summary>The earliest end of what it rests on, of the agreement, or the day before a later version.</summary>
    private DateOnly? Until()
    {
        DateOnly?[] ends =
        [
            resting.Grant?.LastDay,
            resting.Cap?.LastDay,
            Agreement.InForce.Until,
            DayBefore(inquiry.Question.NextVersionFrom),
        ];
        return ends.Min();
    }

    private static DateOnly? DayBefore(DateOnly? date) =>
        date is { } day && day > DateOnly.MinValue ? day.AddDays(-1) : date;

    private IEnumerable<Note> Notes()
    {
        foreach (var note in inquiry.Places.Notes)
        {
            yield return note;
        }

        foreach (var left in Leftovers.Of(inquiry).Where(left => !left.WasGiven))
        {
            yield return new Note(
                NoteKind.NothingUsedAssumed,
                left.Grant,
                $"Counting nothing used in {PeriodOf(left)}."
            );
        }

        foreach (var fact in Kind.Facts.Where(fact => fact.Derive is not null && inquiry.Places[fact.Key] is null))
        {
            var text =
                $"'{fact.Key}' is computed from {string.Join(" and ", fact.Derive!.Facts)}; until they are known "
                + "more may look possible than is.";
            yield return new Note(NoteKind.DerivedStandsForItself, fact.Key, text);
        }

        foreach (
            var fact in Kind.Facts.Where(fact => fact.JudgedBy is not null && inquiry.Places[fact.Key] is not null)
        )
        {
            yield return new Note(NoteKind.Judged, fact.Key, $"'{fact.Key}' is for {fact.JudgedBy} to judge.");
        }

        foreach (var note in resting.Notes.Concat(CircumstanceNotes()))
        {
            yield return note;
        }
    }

    private IEnumerable<Note> CircumstanceNotes()
    {
        if (
            !inquiry.IsReversible
            && readings.Any(reading => reading.Level != reading.Clause.Level && reading.State == ClauseState.Holds)
        )
        {
            yield return new Note(NoteKind.Irreversible, Kind.Name, "This cannot be undone, so it is asked first.");
        }

        if (inquiry.IsPaused)
        {
            yield return new Note(NoteKind.Paused, Kind.Name, "The agreement is paused: everything is asked first.");
        }

        if (Agreement.InForce.Review is { } review && review < inquiry.Question.AsOf)
        {
            var day = Figures.Text(review);
            yield return new Note(
                NoteKind.ReviewPassed,
                Kind.Name,
                $"The day to look at this agreement was {day}; it stands until you do."
            );
        }
    }

    private static string PeriodOf(LimitLeft left) =>
        left.Limit.Basis.Unit switch
        {
            BasisUnit.Day => "the day",
            BasisUnit.Agreement => "this agreement",
            BasisUnit.Month => left.From.ToString("MMMM", CultureInfo.InvariantCulture),
            BasisUnit.Year => left.From.ToString("yyyy", CultureInfo.InvariantCulture),
            BasisUnit.LastDays => $"the last {left.Limit.Basis}",
            _ => $"the {left.Limit.Basis}",
        };
}
