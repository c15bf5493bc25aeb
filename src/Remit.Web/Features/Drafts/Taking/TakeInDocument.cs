using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Remit.Documents;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Drafts;

/// <summary>
/// Somebody brings a document in from a file: it becomes their draft, with everything it says. What it says of lines that
/// stand there already changes them; the others are taken out and can be put back.
/// </summary>
internal sealed class TakeInDocument(
    RemitDb db,
    CurrentActor current,
    AreaAnswers areas,
    ExpectedArea expected,
    TimeProvider time
)
{
    private const int LongestText = 256 * 1024;

    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>The document, as YAML.</summary>
        [MaxLength(LongestText, ErrorMessage = "text-too-long")]
        public string? Text { get; set; }

        /// <summary>The file it stands in; where one is chosen, it is taken rather than the text.</summary>
        public IFormFile? File { get; set; }
    }

    public async Task<Outcome<Draft>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        var read = await ReadAsync(input, cancellationToken);
        return read.TryGet(out var agreement)
            ? await RunAsync(agreement, cancellationToken)
            : Outcome<Draft>.Refuse(read.Refusals);
    }

    /// <summary>
    /// The same, for who is not looking at the page: what stands in their draft is not replaced (<c>draft-there</c>), and
    /// where it is just what the document says, nothing more happens.
    /// </summary>
    /// <param name="input">What is asked.</param>
    /// <param name="cancellationToken">Gives up; then nothing has happened.</param>
    public async Task<Outcome<TakenIn>> BeginAsync(Input input, CancellationToken cancellationToken)
    {
        var read = await ReadAsync(input, cancellationToken);
        return read.TryGet(out var agreement)
            ? await TakeInAsync(agreement, isOnTop: false, cancellationToken)
            : Outcome<TakenIn>.Refuse(read.Refusals);
    }

    private static async Task<Outcome<Agreement>> ReadAsync(Input input, CancellationToken cancellationToken)
    {
        if (input.File is { Length: > 0 } file)
        {
            var text = await TextOfAsync(file, cancellationToken);
            if (!text.TryGet(out var held))
            {
                return Outcome<Agreement>.Refuse(text.Refusals);
            }

            // What is wrong in it is mended on the page.
            input.Text = held;
        }

        if (InputRules.Check(input) is { IsEmpty: false } refusals)
        {
            return Outcome<Agreement>.Refuse(refusals);
        }

        if (string.IsNullOrWhiteSpace(input.Text))
        {
            return Refusal.Invalid("document-missing", "text");
        }

        var read = AgreementReader.Read(input.Text);
        return read.Agreement is { } agreement
            ? agreement
            : Outcome<Agreement>.Refuse(DocumentRefusals.Of(read.Errors));
    }

    private static async Task<Outcome<string>> TextOfAsync(IFormFile file, CancellationToken cancellationToken)
    {
        if (file.Length > LongestText)
        {
            return Refusal.Invalid("text-too-long", "file", $"{LongestText}");
        }

        try
        {
            using var reader = new StreamReader(file.OpenReadStream(), Strict);
            return await reader.ReadToEndAsync(cancellationToken);
        }
        catch (DecoderFallbackException)
        {
            return Refusal.Invalid("file-not-text", "file");
        }
    }

    /// <summary>Takes in a document that has been read.</summary>
    /// <param name="agreement">What it says.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Outcome<Draft>> RunAsync(Agreement agreement, CancellationToken cancellationToken)
    {
        var outcome = await TakeInAsync(agreement, isOnTop: true, cancellationToken);
        return outcome.TryGet(out var taken) ? taken.Draft : Outcome<Draft>.Refuse(outcome.Refusals);
    }

    private async Task<Outcome<TakenIn>> TakeInAsync(
        Agreement agreement,
        bool isOnTop,
        CancellationToken cancellationToken
    )
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        var owner = await OwnerAsync(actor, cancellationToken);
        if (SideOf(agreement, owner) is not { } side)
        {
            return Refusal.Invalid("not-between-you", "text", agreement.Contributor, agreement.Lead, owner.Name);
        }

        var coming = await ComingAsync(agreement, (actor, owner, side), turn, cancellationToken);
        if (!isOnTop && coming.IsTaken)
        {
            return coming.IsThere ? new TakenIn(coming.Draft, WasThere: true) : Refusal.Conflict("draft-there");
        }

        Take(coming, turn.At);
        await db.SaveAsync(actor, "document-taken-in", coming.Draft, cancellationToken);
        return new TakenIn(coming.Draft, WasThere: false);
    }

    /// <summary>Takes in what the two agreed, to change something of it: from a day to come, and tried as long as usual.</summary>
    /// <param name="agreement">What stands.</param>
    /// <param name="side">Which of the two takes it in.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Draft> ChangeAsync(Agreement agreement, DraftRole side, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        var owner = await OwnerAsync(actor, cancellationToken);
        var coming = await ComingAsync(agreement, (actor, owner, side), turn, cancellationToken);
        Take(coming, turn.At);
        var draft = coming.Draft;
        var start = DraftDays.StartAfter(owner.DayAt(turn.At));
        draft.Answer(
            GivenAnswers
                .None.With(DraftAnswers.From, DraftDays.Write(start))
                .With(DraftAnswers.Weeks, Answered.Write(DraftDays.UsualWeeks))
        );
        await db.SaveAsync(actor, "agreement-taken-up", draft, cancellationToken);
        return draft;
    }

    private Task<Person> OwnerAsync(Actor actor, CancellationToken cancellationToken) =>
        db.Set<Person>().SingleAsync(person => person.Id == actor.PersonId, cancellationToken);

    private async Task<ComingIn> ComingAsync(
        Agreement agreement,
        (Actor Actor, Person Owner, DraftRole Side) by,
        Turn turn,
        CancellationToken cancellationToken
    )
    {
        var draft = await db.TakeDraftAsync(by.Actor, (by.Side, turn.Number), cancellationToken);
        var lines = await db.Set<DraftLine>().Where(line => line.DraftId == draft.Id).ToListAsync(cancellationToken);
        ImmutableArray<DraftLine> known =
        [
            .. lines
                .Where(line => !line.IsDocument)
                .OrderBy(line => line.RemovedAt is not null)
                .ThenByDescending(line => line.RemovedAt),
        ];
        var parts = DocumentParts.Of(agreement, areas, new(by.Owner.Name, draft.Role, known, [.. expected.Of(draft)]));
        return new(draft, lines, parts);
    }

    // It becomes the page of whoever of the two brings it in; who is called the same for short is the same person.
    private static DraftRole? SideOf(Agreement agreement, Person owner)
    {
        bool IsMe(string name, Func<string, string> by) =>
            string.Equals(by(name), by(owner.Name), StringComparison.OrdinalIgnoreCase);

        Func<string, string>[] ways = [name => name, CalledName.Of];
        return ways.Select(by =>
                IsMe(agreement.Contributor, by) ? DraftRole.Contributor
                : IsMe(agreement.Lead, by) ? DraftRole.Lead
                : (DraftRole?)null
            )
            .FirstOrDefault(side => side is not null);
    }

    private void Take(ComingIn coming, DateTimeOffset now)
    {
        var (draft, lines, parts) = coming;
        var place = lines.Select(line => line.Place).DefaultIfEmpty().Max();
        lines.ForEach(line => line.Remove(now));
        DraftLine New()
        {
            var line = DraftLine.In(Guid.CreateVersion7(), draft.Id, ++place);
            db.Add(line);
            return line;
        }

        if (parts.Rest is { } rest)
        {
            New().Answer(GivenAnswers.None.With(LineAnswers.Document, AgreementWriter.Write(rest)));
            draft.TakeOver(parts.Page);
        }
        else
        {
            draft.GoBack();
            draft.Answer(parts.Page);
        }

        foreach (var (said, known) in parts.Lines)
        {
            Say(known ?? New(), said);
        }
    }

    // How often it came up stands in no file: of a line that is known here it is kept, of a new one it is not known.
    private static void Say(DraftLine line, GivenAnswers said)
    {
        line.PutBack();
        line.Answer(
            line.Answers.Find(LineAnswers.Different) is null
                ? said.With(LineAnswers.Different, LineAnswers.Uncounted)
                : said
        );
    }
}
