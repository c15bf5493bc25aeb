using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.People;

/// <summary>Whoever runs the installation says who leads whom, or that it is over.</summary>
internal sealed class DrawLine(RemitDb db, CurrentActor current, TimeProvider time)
{
    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>Who is led.</summary>
        public Guid Person { get; set; }

        /// <summary>Who leads.</summary>
        public Guid Lead { get; set; }

        /// <summary>In what; empty for everything.</summary>
        public string? Area { get; set; }
    }

    public async Task<Outcome<ReportingLine>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        if (input.Person == input.Lead)
        {
            return Refusal.Invalid("line-self", "lead");
        }

        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeTurnAsync(time, cancellationToken);
        var person = await db.PeopleHere().SingleOrDefaultAsync(one => one.Id == input.Person, cancellationToken);
        var lead = await db.PeopleHere().SingleOrDefaultAsync(one => one.Id == input.Lead, cancellationToken);
        if (person is null || lead is null)
        {
            return Refusal.Invalid("person-unknown", person is null ? "person" : "lead");
        }

        await RemitDb.KeepStillAsync(GoingPairs(person, lead), cancellationToken);
        var going = await db.GoingLines().ToListAsync(cancellationToken);
        if (Check(going, (person, lead), input.Area?.Trim() ?? "") is { } refusal)
        {
            return refusal;
        }

        var pair = await PairAsync(person, lead, cancellationToken);
        var outcome = ReportingLine.Of(pair, input.Area, turn.At);
        if (outcome.TryGet(out var line))
        {
            db.Add(line);
            await db.SaveAsync(actor, "line-drawn", line, cancellationToken);
        }

        return outcome;
    }

    /// <summary>Ends one; what the two wrote stays theirs.</summary>
    /// <param name="id">Which.</param>
    /// <param name="cancellationToken">Gives up; then it goes on.</param>
    public async Task<Outcome<ReportingLine>> EndAsync(Guid id, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeTurnAsync(time, cancellationToken);
        var line = await db.Set<ReportingLine>().SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        if (line is null)
        {
            return Refusal.NotFound();
        }

        var outcome = line.End(turn.At);
        if (outcome.IsOk)
        {
            await db.SaveAsync(actor, "line-ended", line, cancellationToken);
        }

        return outcome;
    }

    private static Refusal? Check(List<ReportingLine> going, (Person Person, Person Lead) two, string area)
    {
        var (person, lead) = two;
        var graph = new LeadGraph<Guid>();
        foreach (var line in going)
        {
            graph.Add(line.Pair.ContributorId, line.Pair.LeadId);
        }

        return graph.Closes(person.Id, lead.Id) ? Refusal.Invalid("line-loop", "lead", lead.Name, person.Name)
            : going.Exists(line =>
                line.Pair.ContributorId == person.Id
                && line.Pair.LeadId == lead.Id
                && string.Equals(line.Area, area, StringComparison.OrdinalIgnoreCase)
            )
                ? Refusal.Invalid("line-here", "lead", person.Name, lead.Name)
            : null;
    }

    private async Task<Pair> PairAsync(Person person, Person lead, CancellationToken cancellationToken)
    {
        var pair = await GoingPairs(person, lead).SingleOrDefaultAsync(cancellationToken);
        if (pair is null)
        {
            pair = Pair.Of(person, lead);
            db.Add(pair);
        }

        return pair;
    }

    private IQueryable<Pair> GoingPairs(Person person, Person lead) =>
        db.Set<Pair>().Where(one => one.ContributorId == person.Id && one.LeadId == lead.Id && one.EndedAt == null);
}
