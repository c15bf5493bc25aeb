using System.Text;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.People;

/// <summary>
/// Whoever runs the installation takes a file of who leads whom in: first what it would change, then, when they say so,
/// the change. What is here already stays as it is, so taking in twice changes nothing.
/// </summary>
internal sealed class TakeInLines(RemitDb db, CurrentActor current, AddPerson people, TimeProvider time)
{
    private const int LargestFile = 256 * 1024;

    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>The text of a file.</summary>
    /// <param name="file">The file; null where none was chosen.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<Outcome<string>> ReadAsync(IFormFile? file, CancellationToken cancellationToken)
    {
        if (file is null or { Length: 0 })
        {
            return Refusal.Invalid("lines-missing", "file");
        }

        if (file.Length > LargestFile)
        {
            return Refusal.Invalid("lines-large", "file");
        }

        using var held = new MemoryStream();
        await file.CopyToAsync(held, cancellationToken);
        try
        {
            return Strict.GetString(held.ToArray());
        }
        catch (DecoderFallbackException)
        {
            return Refusal.Invalid("lines-not-text", "file");
        }
    }

    /// <summary>What it would change; nothing is written.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome<LinesPlan>> PlanAsync(string text, CancellationToken cancellationToken)
    {
        if (text.Length > LargestFile)
        {
            return Refusal.Invalid("lines-large", "file");
        }

        var read = LinesFile.Read(text);
        if (!read.TryGet(out var rows))
        {
            return Outcome<LinesPlan>.Refuse(read.Refusals);
        }

        var here = await db.PeopleHere().Select(person => person.Name).ToListAsync(cancellationToken);
        var going = await db.GoingLines()
            .Select(line => new
            {
                line.Pair.Contributor.Name,
                Lead = line.Pair.Lead.Name,
                line.Area,
            })
            .ToListAsync(cancellationToken);
        return LinesPlan.Of(rows, here, going.Select(line => (line.Name, line.Lead, line.Area)));
    }

    /// <summary>Takes in what is clear and new.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Gives up; then nothing has happened.</param>
    public async Task<Outcome<LinesPlan>> RunAsync(string text, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeTurnAsync(time, cancellationToken);
        var going = db.Set<Pair>().Where(pair => pair.EndedAt == null);
        await RemitDb.KeepStillAsync(going, cancellationToken);
        var outcome = await PlanAsync(text, cancellationToken);
        if (!outcome.TryGet(out var plan) || !plan.New.Any())
        {
            return outcome;
        }

        var known = await db.PeopleHere().ToListAsync(cancellationToken);
        foreach (var name in plan.NewPeople)
        {
            var person = Person.Welcome(name, people.UsualZone).Value;
            known.Add(person);
            db.Add(person);
        }

        // Where two have the same name no row names them, so any of the two may stand for it.
        var named = known
            .GroupBy(person => person.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.OrdinalIgnoreCase);
        var pairs = await going.ToDictionaryAsync(pair => (pair.ContributorId, pair.LeadId), cancellationToken);
        foreach (var row in plan.New.Where(row => row.Lead.Length > 0))
        {
            Draw(row, (named[row.Name], named[row.Lead]), pairs, turn.At);
        }

        var taken = new LinesTaken(Guid.CreateVersion7(), plan.NewPeople, [.. plan.New]);
        await db.SaveAsync(actor, "lines-taken-in", taken, cancellationToken);
        return plan;
    }

    private void Draw(
        LineRow row,
        (Person Person, Person Lead) two,
        Dictionary<(Guid, Guid), Pair> pairs,
        DateTimeOffset at
    )
    {
        var key = (two.Person.Id, two.Lead.Id);
        if (!pairs.TryGetValue(key, out var pair))
        {
            pairs[key] = pair = Pair.Of(two.Person, two.Lead);
            db.Add(pair);
        }

        db.Add(ReportingLine.Of(pair, row.Area, at).Value);
    }
}
