using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>
/// What an answer asks (V3): the duties of the grant it rests on and of every matching cap; those of clauses still open
/// are conditional (V4).
/// </summary>
internal sealed class Duties
{
    private readonly Agreement agreement;
    private readonly Resting resting;
    private readonly Level? certain;
    private readonly ImmutableArray<ClauseReading> caps;
    private readonly ImmutableArray<ClauseReading> open;

    public Duties(
        Inquiry inquiry,
        ImmutableArray<ClauseReading> readings,
        Resting resting,
        ImmutableArray<Level> possible
    )
    {
        agreement = inquiry.Agreement;
        this.resting = resting;
        certain = possible.Length == 1 ? possible[0] : null;
        caps = [.. readings.Where(reading => !reading.IsGrant && reading.State == ClauseState.Holds)];
        open =
        [
            .. readings.Where(reading =>
                reading.State == ClauseState.Open && (!reading.IsGrant || reading.Level >= possible[0])
            ),
        ];
    }

    public ImmutableArray<Duty> All =>
        certain == Level.NotCovered
            ? []
            : [.. Certain().Distinct(), .. open.SelectMany(reading => Of(reading.Clause, isConditional: true))];

    /// <summary>Named gos, all of them needed; empty means the decider's alone.</summary>
    public ImmutableArray<GoFrom> GoFrom =>
        certain != Level.AskFirst
            ? []
            :
            [
                .. caps.Where(reading => reading.Level == Level.AskFirst)
                    .Select(reading => reading.Clause)
                    .Prepend(resting.Grant is { } grant && grant.Level == Level.AskFirst ? grant : null)
                    .Select(clause => clause?.GoFrom)
                    .OfType<GoFrom>(),
            ];

    private IEnumerable<Duty> Certain()
    {
        var clauses = caps.Select(reading => reading.Clause);
        clauses = resting.Grant is { } grant ? clauses.Prepend(grant) : clauses;
        var duties = clauses.SelectMany(clause => Of(clause, isConditional: false)).ToArray();
        return certain == Level.DecideTell && resting.Grant?.Tell is null && resting.Cap?.Tell is null
            ? duties.Prepend(new Duty(null, DutyKind.Tell, agreement.Lead, null, IsConditional: false))
            : duties;
    }

    private static IEnumerable<Duty> Of(Clause clause, bool isConditional)
    {
        if (clause.Tell is { } tell)
        {
            yield return new Duty(clause.Id, DutyKind.Tell, tell.Who, tell.Within, isConditional);
        }

        foreach (var adviser in clause.Advice)
        {
            yield return new Duty(clause.Id, DutyKind.Advice, adviser, null, isConditional);
        }
    }
}
