using System.Collections.Immutable;
using Remit.Documents;
using Remit.Rules;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Drafts;

/// <summary>
/// What a draft means: a valid document, the same for the page, the print, the message and the file. What cannot be read
/// yet is refused, with the field to mend.
/// </summary>
internal sealed class DraftDocument(LineArea areas, ExpectedArea expected)
{
    /// <summary>The agreement that the draft proposes.</summary>
    /// <param name="seen">The draft, with every question answered.</param>
    public Outcome<Agreement> Of(SeenDraft seen)
    {
        var refused = DraftAnswers
            .All.Where(name => seen.Draft.Answers.Find(name) is null)
            .Select(name => PageAnswerRules.Check(seen.Draft, name))
            .Append(SameName(seen))
            .Append(SameCover(seen))
            .OfType<Refusal>()
            .ToImmutableArray();
        if (!refused.IsEmpty)
        {
            return Outcome<Agreement>.Refuse(refused);
        }

        var started = seen.Document?.Answers.Find(LineAnswers.Document) is { } text
            ? AgreementReader.Read(text).Agreement
            : null;
        var currency =
            started?.Currency
            ?? Currency.Find(seen.Draft.Answers.Find(DraftAnswers.Currency) ?? "")
            ?? Currency.Of("EUR");
        var days = DraftDays.Of(seen.Draft.Answers)!;
        var made = AreasOf(seen, started, currency, days);
        return made.TryGet(out var added)
            ? Valid(
                started is null ? Whole(seen, currency, days, added) : OnTop(started, (seen, days), currency, added)
            )
            : Outcome<Agreement>.Refuse(made.Refusals);
    }

    // Two people of one name could not be told apart on the page.
    private static Refusal? SameName(SeenDraft seen) =>
        seen.Document is null
        && string.Equals(
            seen.Draft.Answers.Find(DraftAnswers.Lead),
            seen.Owner.Name,
            StringComparison.OrdinalIgnoreCase
        )
            ? Refusal.Invalid("name-same", DraftAnswers.Lead)
            : null;

    // Who is one of the two answers for nobody who is away.
    private static Refusal? SameCover(SeenDraft seen) =>
        seen.Document is null
        && seen.Draft.Answers.Find(DraftAnswers.Cover) is { } cover
        && new[] { seen.Owner.Name, seen.Draft.Answers.Find(DraftAnswers.Lead) }.Contains(
            cover,
            StringComparer.OrdinalIgnoreCase
        )
            ? Refusal.Invalid("cover-same", DraftAnswers.Cover, cover)
            : null;

    private Outcome<ImmutableArray<Area>> AreasOf(SeenDraft seen, Agreement? started, Currency currency, DraftDays days)
    {
        var named = new HashSet<string>(started?.Decisions.Select(kind => kind.Name) ?? [], StringComparer.Ordinal);
        var refusals = ImmutableArray.CreateBuilder<Refusal>();
        var made = new Dictionary<DraftLine, Area>();
        // A heading moves no name: what is written down under it goes on counting.
        foreach (var line in seen.Lines)
        {
            var outcome = areas.Of(line, currency, days, named);
            refusals.AddRange(outcome.Refusals);
            if (outcome.TryGet(out var area))
            {
                made.Add(line, area);
                named.Add(area.Decisions[0].Name);
            }
        }

        if (refusals.Count > 0)
        {
            return Outcome<ImmutableArray<Area>>.Refuse(refusals.ToImmutable());
        }

        // What a file says of what is expected is what somebody changed there.
        var asked = expected.Of(seen.Draft).Where(_ => started?.Areas.Any(ExpectedArea.IsOne) != true);
        var headed = LineHeadings
            .Groups(seen.Lines)
            .Select(group => JoinedArea.Of([.. group.Select(line => made[line])]));
        return asked.Concat(headed).ToImmutableArray();
    }

    private static Agreement Whole(SeenDraft seen, Currency currency, DraftDays days, IEnumerable<Area> areas)
    {
        var answers = seen.Draft.Answers;
        var other = answers.Find(DraftAnswers.Lead)!;
        var told = answers.Find(DraftAnswers.Told);
        var further = FurtherTerms.Of(answers);
        var isMoney = areas
            .SelectMany(area => area.Decisions)
            .Any(kind => kind.Facts.Any(fact => fact.Kind is FactKind.Money));
        return new()
        {
            Contributor = seen.Draft.Role is DraftRole.Lead ? other : seen.Owner.Name,
            Lead = seen.Draft.Role is DraftRole.Lead ? seen.Owner.Name : other,
            Currency = isMoney ? currency : null,
            InForce = new(days.From, days.Review),
            Note = ToldBy.HasNote(told) ? DraftDays.OfNote(answers) : null,
            CheckIn = ToldBy.HasTalk(told) ? further.CheckIn : null,
            AnswerWithin = further.AnswerWithin,
            Silence = further.Silence,
            Cover = further.Cover,
            Boundaries = further.Boundaries,
            Areas = [.. areas],
        };
    }

    private static Agreement OnTop(
        Agreement started,
        (SeenDraft Seen, DraftDays Days) draft,
        Currency currency,
        ImmutableArray<Area> areas
    )
    {
        var terms = PageTerms.Of(started, draft.Seen.Draft, draft.Days);
        var used = areas.IsEmpty ? started.Currency : started.Currency ?? currency;
        return (terms with { Currency = used }).In(started, [.. started.Areas, .. areas]);
    }

    // The reader of documents is the judge of what is valid, here as for every file.
    private static Outcome<Agreement> Valid(Agreement agreement)
    {
        var read = AgreementReader.Read(AgreementWriter.Write(agreement));
        return read.Agreement is { } valid
            ? valid
            : Outcome<Agreement>.Refuse([
                .. read.Errors.Select(error => Refusal.Invalid("draft-unreadable", null, error.Message)),
            ]);
    }
}
