using System.Collections.Immutable;
using Remit.Documents;
using Remit.Rules;

namespace Remit.Web.Features.Drafts;

/// <summary>A document in two parts: what answers can say, and what only a document can.</summary>
/// <param name="Page">What it says of the whole page.</param>
/// <param name="Lines">What it says of each line, in file order.</param>
/// <param name="Rest">What no answer can say; null where nothing is left.</param>
internal sealed record DocumentParts(GivenAnswers Page, ImmutableArray<GivenAnswers> Lines, Agreement? Rest)
{
    /// <summary>A document in its parts.</summary>
    /// <param name="agreement">The document.</param>
    /// <param name="areas">Reads areas as lines.</param>
    /// <param name="expected">What stands in the draft anyway, because it was asked for itself.</param>
    /// <param name="owner">Whose draft it becomes, and from which side that is written.</param>
    public static DocumentParts Of(
        Agreement agreement,
        AreaAnswers areas,
        ImmutableArray<Area> expected,
        (string Name, DraftRole Role) owner
    )
    {
        var page = PageOf(agreement, owner.Role);
        var days = new DraftDays(agreement.InForce.From, WeeksOf(agreement));
        var read = agreement
            .Areas.Where(area => !expected.Any(one => AreaAnswers.IsSame(agreement, area, one)))
            .Select(area => (Area: area, Answers: areas.Of(area, agreement, days)))
            .ToImmutableArray();
        ImmutableArray<GivenAnswers> lines = [.. read.Select(one => one.Answers).OfType<GivenAnswers>()];
        if (lines.Length >= FindDraft.Most || agreement.Areas.IsEmpty)
        {
            return new(page, [], agreement);
        }

        var left = PageTerms
            .Of(agreement)
            .In(agreement, [.. read.Where(one => one.Answers is null).Select(one => one.Area)]);
        return SaysNoMore(left, owner) ? new(page, lines, null)
            // What is left may speak of what would be taken out of it.
            : AgreementReader.Read(AgreementWriter.Write(left)).Agreement is null ? new(page, [], agreement)
            : new(page, lines, left);
    }

    /// <summary>What a document says of the whole page; it holds for lines that are added to it too.</summary>
    /// <param name="agreement">The document.</param>
    /// <param name="role">From which side the draft is written.</param>
    public static GivenAnswers PageOf(Agreement agreement, DraftRole role)
    {
        var told = (agreement.Note, agreement.CheckIn) switch
        {
            ({ }, null) => ToldBy.Note,
            (null, _) => ToldBy.Talk,
            _ => ToldBy.Both,
        };
        var answers = GivenAnswers
            .None.With(DraftAnswers.Lead, role is DraftRole.Lead ? agreement.Contributor : agreement.Lead)
            .With(DraftAnswers.Told, told)
            .With(DraftAnswers.NoteDay, $"{agreement.Note ?? DayOfWeek.Friday}")
            .With(DraftAnswers.From, DraftDays.Write(agreement.InForce.From))
            .With(DraftAnswers.Weeks, Answered.Write(WeeksOf(agreement)));
        return agreement.Currency is { } currency ? answers.With(DraftAnswers.Currency, currency.Code) : answers;
    }

    private static int WeeksOf(Agreement agreement)
    {
        const int DaysOfWeek = 7;
        return agreement.InForce.Review is { } review
            ? Math.Max(1, (review.DayNumber - agreement.InForce.From.DayNumber) / DaysOfWeek)
            : DraftDays.UsualWeeks;
    }

    // The page of a draft names its owner, and says of the whole only what was answered.
    private static bool SaysNoMore(Agreement left, (string Name, DraftRole Role) owner)
    {
        var days = new DraftDays(left.InForce.From, WeeksOf(left));
        var plain = new Agreement
        {
            Contributor = owner.Role is DraftRole.Lead ? left.Contributor : owner.Name,
            Lead = owner.Role is DraftRole.Lead ? owner.Name : left.Lead,
            Currency = left.Currency,
            InForce = new(days.From, days.Review),
            Note = left.Note,
            CheckIn = left.CheckIn is null ? null : Rhythm.Weekly,
        };
        return string.Equals(AgreementWriter.Write(plain), AgreementWriter.Write(left), StringComparison.Ordinal)
            && (left.Note ?? (object?)left.CheckIn) is not null;
    }
}
