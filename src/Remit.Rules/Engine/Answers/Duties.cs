using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>
/// What an answer asks (V3): the duties of the grant it rests on and of every matching cap; those of clauses still open
/// are conditional (V4).
/// </summary>
internal sealed class Duties
{
    private readonly Agreement agreement;
    private readonly string decider;
    private readonly bool isPaused;
    private readonly ImmutableArray<ClauseReading> readings;
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
        decider = agreement.DeciderOf(inquiry.Kind);
        isPaused = inquiry.IsPaused;
        this.readings = readings;
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

    /// <summary>
    /// The gos it takes, all of them, the decider's among them where a clause that asks first names nobody; empty means
    /// the decider's alone.
    /// </summary>
    public ImmutableArray<GoFrom> GoFrom
    {
        get
        {
            GoFrom[] named = [.. Asking.Select(clause => clause.GoFrom).OfType<GoFrom>()];
            var isDecidersToo = isPaused || Asking.Any(clause => clause.GoFrom is null);
            return named.Length == 0 || !isDecidersToo || Array.Exists(named, IsDecidersAlone)
                ? [.. named]
                : [new GoFrom([decider], 1), .. named];
        }
    }

    /// <summary>The clauses at <c>ask_first</c> that the answer comes from (G3).</summary>
    private IEnumerable<Clause> Asking =>
        certain != Level.AskFirst
            ? []
            : caps.Where(reading => reading.Level == Level.AskFirst)
                .Select(reading => reading.Clause)
                .Prepend(resting.Grant is { } grant && LevelOf(grant) == Level.AskFirst ? grant : null)
                .OfType<Clause>();

    private bool IsDecidersAlone(GoFrom go) =>
        go.Names is [var only] && string.Equals(only, decider, StringComparison.Ordinal);

    private Level LevelOf(Grant grant) => readings.First(reading => reading.Clause == grant).Level;

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
