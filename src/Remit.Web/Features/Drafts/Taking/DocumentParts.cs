using System.Collections.Immutable;
using Remit.Documents;
using Remit.Rules;

namespace Remit.Web.Features.Drafts;

/// <summary>A document in two parts: what answers can say, and what only a document can.</summary>
/// <param name="Page">What it says of the whole page.</param>
/// <param name="Lines">What it says of lines, in file order.</param>
/// <param name="Rest">What no answer can say; null where nothing is left.</param>
internal sealed record DocumentParts(GivenAnswers Page, ImmutableArray<ReadLine> Lines, Agreement? Rest)
{
    /// <summary>A document in its parts.</summary>
    /// <param name="agreement">The document.</param>
    /// <param name="areas">Reads areas as lines.</param>
    /// <param name="draft">The draft it comes into.</param>
    public static DocumentParts Of(Agreement agreement, AreaAnswers areas, DraftToFill draft)
    {
        var page = PageOf(agreement, draft.Role);
        var days = new DraftDays(agreement.InForce.From, WeeksOf(agreement));
        var known = draft.Lines.ToList();
        var lines = ImmutableArray.CreateBuilder<ReadLine>();
        var headings = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var left = ImmutableArray.CreateBuilder<Area>();
        foreach (
            var area in agreement.Areas.Where(area =>
                !draft.Expected.Any(one => AreaAnswers.IsSame(agreement, area, one))
            )
        )
        {
            var read = areas.Of(area, agreement, days, known);
            // Two areas of one name would become one.
            if (read.Any(line => line.Answers.Find(LineAnswers.Area) is { Length: > 0 }) && !headings.Add(area.Name))
            {
                read = [];
            }

            known.RemoveAll(one => read.Any(line => line.Known == one));
            lines.AddRange(read);
            if (read.IsEmpty)
            {
                left.Add(area);
            }
        }

        var rest = PageTerms.Of(agreement).In(agreement, left.ToImmutable());
        return lines.Count > FindDraft.Most ? new(page, [], agreement)
            : SaysNoMore(rest, draft) ? new(page, lines.ToImmutable(), null)
            // What is left may speak of what would be taken out of it, and is a line itself.
            : lines.Count == FindDraft.Most || !IsValid(rest) ? new(page, [], agreement)
            : new(page, lines.ToImmutable(), rest);
    }

    private static bool IsValid(Agreement agreement) =>
        AgreementReader.Read(AgreementWriter.Write(agreement)).Agreement is not null;

    /// <summary>What a document says of the whole page; it holds for lines that are added to it too.</summary>
    /// <param name="agreement">The document.</param>
    /// <param name="role">From which side the draft is written.</param>
    public static GivenAnswers PageOf(Agreement agreement, DraftRole role)
    {
        var told = (agreement.Note, agreement.CheckIn) switch
        {
            (null, null) => null,
            ({ }, null) => ToldBy.Note,
            (null, _) => ToldBy.Talk,
            _ => ToldBy.Both,
        };
        var answers = GivenAnswers
            .None.With(DraftAnswers.Lead, role is DraftRole.Lead ? agreement.Contributor : agreement.Lead)
            .With(DraftAnswers.Told, told ?? "")
            .With(DraftAnswers.NoteDay, $"{agreement.Note ?? DayOfWeek.Friday}")
            .With(DraftAnswers.From, DraftDays.Write(agreement.InForce.From))
            .With(DraftAnswers.Weeks, Answered.Write(WeeksOf(agreement)));
        answers = FurtherTerms.AnswersOf(agreement).Aggregate(answers, (said, one) => said.With(one.Name, one.Value));
        return agreement.Currency is { } currency ? answers.With(DraftAnswers.Currency, currency.Code) : answers;
    }

    private static int WeeksOf(Agreement agreement)
    {
        const int DaysOfWeek = 7;
        var days = agreement.InForce.Review?.DayNumber - agreement.InForce.From.DayNumber;
        return days is { } some
            ? Math.Clamp((int)Math.Round((decimal)some / DaysOfWeek), 1, PageAnswerRules.MostWeeks)
            : DraftDays.UsualWeeks;
    }

    // The page of a draft names its owner, and says of the whole only what was answered.
    private static bool SaysNoMore(Agreement rest, DraftToFill draft)
    {
        var answers = PageOf(rest, draft.Role).Over(Draft.Nothing);
        var further = FurtherTerms.Of(answers);
        var plain = new Agreement
        {
            Contributor = draft.Role is DraftRole.Lead ? rest.Contributor : draft.Owner,
            Lead = draft.Role is DraftRole.Lead ? draft.Owner : rest.Lead,
            Currency = rest.Currency,
            InForce = new(rest.InForce.From, rest.InForce.Review),
            Note = rest.Note,
            CheckIn = rest.CheckIn is null ? null : further.CheckIn,
            AnswerWithin = further.AnswerWithin,
            Silence = further.Silence,
            Cover = further.Cover,
            Boundaries = further.Boundaries,
        };
        return FurtherTerms.Names.All(name => PageAnswerRules.IsReadable(name, answers.Find(name) ?? ""))
            && string.Equals(AgreementWriter.Write(plain), AgreementWriter.Write(rest), StringComparison.Ordinal);
    }
}
