using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>"I may, at this level" (G1).</summary>
public sealed class Grant : Clause
{
    /// <summary>A grant of a level.</summary>
    /// <param name="level">Any of the five.</param>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="Level.NotCovered"/> cannot be given.</exception>
    public Grant(Level level)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(level, Level.NotCovered);
        Level = level;
    }

    /// <inheritdoc/>
    public override Level Level { get; }

    /// <summary>Limits that must hold for it to apply (G4).</summary>
    public ImmutableArray<Limit> Limits { get; init; } = [];

    /// <summary>Whether it is being tried out, and what then (G2).</summary>
    public Trial? Trial { get; init; }

    /// <summary>Why it may be used where a decision cannot be undone; null means it may not, above asking (G6).</summary>
    public string? IrreversibleOk { get; init; }

    /// <summary>Whether it is for emergencies (G6).</summary>
    public bool IsEmergency { get; init; }

    /// <inheritdoc/>
    public override DateOnly? LastDay
    {
        get
        {
            var ofTrial = Trial is { Then: AfterTrial.GoBack } trial ? trial.LastDay : (DateOnly?)null;
            return (Until, ofTrial) switch
            {
                ({ } until, { } last) => until < last ? until : last,
                var (until, last) => until ?? last,
            };
        }
    }

    /// <summary>Of the days on which it stands, the one nearest to a day on which it does not.</summary>
    internal DateOnly NearestDay(DateOnly day) => From is { } from && day < from ? from : LastDay!.Value;

    /// <summary>Its conditions, and its sums per item, which are the same as conditions (G4).</summary>
    internal ImmutableArray<Condition> Demands =>
        [
            .. When,
            .. Limits
                .Where(limit => !limit.Basis.IsRunning && limit.SumOf is not null)
                .Select(limit => new Condition(limit.SumOf!, [new Interval(null, limit.CeilingAfter(0))])),
        ];

    /// <summary>Its level where the decision can, or cannot, be undone (G6).</summary>
    /// <param name="reversible">Whether it can be undone.</param>
    public Level LevelWhen(bool reversible) =>
        reversible || IrreversibleOk is not null || Level < Level.AskFirst ? Level : Level.AskFirst;

    /// <summary>The same with another condition on one fact.</summary>
    /// <param name="condition">The condition.</param>
    internal Grant With(Condition condition) =>
        With(
            Level,
            [.. When.Where(one => !string.Equals(one.Fact, condition.Fact, StringComparison.Ordinal)), condition],
            Limits
        );

    /// <summary>The same at another level, with other conditions and limits.</summary>
    /// <param name="level">Any but <see cref="Level.NotCovered"/>.</param>
    /// <param name="when">Its conditions.</param>
    /// <param name="limits">Its limits.</param>
    public Grant With(Level level, ImmutableArray<Condition> when, ImmutableArray<Limit> limits) =>
        Copy(level, when, limits, Trial);

    /// <summary>The same, tried until another day.</summary>
    /// <param name="trial">Until when, and what comes then; null where it is not tried.</param>
    public Grant With(Trial? trial) => Copy(Level, When, Limits, trial);

    private Grant Copy(Level level, ImmutableArray<Condition> when, ImmutableArray<Limit> limits, Trial? trial) =>
        new(level)
        {
            Id = Id,
            When = when,
            From = From,
            Until = Until,
            Tell = Tell,
            Advice = Advice,
            GoFrom = GoFrom,
            Why = Why,
            Words = Words,
            Limits = limits,
            Trial = trial,
            IrreversibleOk = IrreversibleOk,
            IsEmergency = IsEmergency,
        };
}
