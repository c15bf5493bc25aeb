namespace Remit.Rules.Engine;

/// <summary>
/// All that an answer depends on besides the facts: the kind's table with its running limits as ceilings (G4), the day, a
/// pause.
/// </summary>
internal sealed class Circumstances
{
    private readonly InForce inForce;
    private readonly Question question;

    /// <summary>The circumstances of a question.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="kind">The kind asked about.</param>
    /// <param name="question">The day, the totals, the tally and the pause.</param>
    /// <param name="places">What is known of the facts that limits count apart for.</param>
    public Circumstances(Agreement agreement, DecisionKind kind, Question question, Places places)
    {
        (inForce, this.question) = (agreement.InForce, question);
        Limits = new LimitReading(kind, question, places, kind.TableIn(agreement));
        (Table, var used) = Limits.Apply();
        UsedUp = used.Aggregate(Bits.None(Table.Rows.Length), (bits, row) => bits.With(row));
        IsPaused = question.Pause?.Covers(kind.Name) == true;
    }

    public LimitReading Limits { get; }

    public Table Table { get; }

    /// <summary>The rows whose limits cannot hold whatever the facts.</summary>
    public Bits UsedUp { get; }

    /// <summary>The rows that are not used up and stand on the day.</summary>
    public Bits Standing =>
        Bits.Of(
            Table.Rows.Length,
            Enumerable
                .Range(0, Table.Rows.Length)
                .Where(row => !UsedUp.Has(row) && Table.Rows[row].Clause?.StandsOn(question.AsOf) != false)
        );

    public bool IsPaused { get; }

    /// <summary>The highest level anything may have.</summary>
    public Level Ceiling => IsPaused ? Level.AskFirst : Level.Decide;

    /// <summary>What answers are read from.</summary>
    /// <param name="reversible">Whether the decision can be undone.</param>
    public RankedSide Side(bool reversible)
    {
        var table = Table.Ranked(reversible);
        return new RankedSide(table, new RankedDay(table.Rows, UsedUp, question.AsOf, inForce) { Ceiling = Ceiling });
    }
}
