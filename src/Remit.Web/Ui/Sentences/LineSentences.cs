using Remit.Rules;

namespace Remit.Web.Ui.Sentences;

/// <summary>
/// Says every line of an agreement as one sentence: "Refunds up to €60 each, €900 a month together: I decide, then tell
/// Maarten by Friday." The one place where this happens.
/// </summary>
/// <param name="phrases">The words.</param>
/// <param name="agreement">The agreement the lines stand in.</param>
/// <param name="reader">For whom.</param>
public sealed class LineSentences(Phrases phrases, Agreement agreement, Reader reader)
{
    private readonly Values values = new(phrases, reader.Culture);
    private readonly Duties duties = new(phrases, agreement, reader);

    private What What => new(phrases, new Conditions(phrases, values), new Limits(phrases, values, reader));

    /// <summary>
    /// Every line of a kind: what gives most room first, then what is never more than a level. A line is left out where
    /// another without conditions gives as much and asks no more.
    /// </summary>
    /// <param name="kind">A kind of decision of the agreement.</param>
    public IEnumerable<Line> Of(DecisionKind kind) =>
        kind
            .Grants.Where(grant => !kind.Grants.Any(other => SaysAlready(kind, other, grant)))
            .OrderByDescending(grant => LevelOf(kind, grant))
            .Cast<Clause>()
            .Concat(kind.Caps)
            .Select(clause => Of(kind, clause));

    /// <summary>One line.</summary>
    /// <param name="kind">The kind it stands on.</param>
    /// <param name="clause">The clause it says.</param>
    public Line Of(DecisionKind kind, Clause clause)
    {
        var level = LevelOf(kind, clause);
        var what = What.Of(kind, clause);
        return new Line(level, clause.Id, Say(kind, clause, level, what), [.. duties.MoreOf(kind, clause)]);
    }

    /// <summary>The most room there is in a kind: "you decide, then tell", or that nothing is agreed.</summary>
    /// <param name="kind">The kind.</param>
    public Sentence LevelOf(DecisionKind kind)
    {
        var level = kind.Grants.Select(grant => LevelOf(kind, grant)).DefaultIfEmpty(Level.NotCovered).Max();
        var contributor = Sentence.Typed(reader.Call(agreement.Contributor));
        return phrases.Say($"Level.{LevelKeys.Of(level)}.{reader.Voice}", contributor);
    }

    /// <summary>The level a clause has in its kind, where nothing can be undone the lower one (G6).</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="clause">The clause.</param>
    public static Level LevelOf(DecisionKind kind, Clause clause) =>
        clause is Grant grant ? grant.LevelWhen(kind.Reversible != Reversibility.No) : clause.Level;

    private static bool SaysAlready(DecisionKind kind, Grant other, Grant grant)
    {
        var isPlain = other is { From: null, LastDay: null, Trial: null, IsEmergency: false, DutyCount: 0 };
        var (level, given) = (LevelOf(kind, grant), LevelOf(kind, other));
        var isSameWhenFinal =
            level <= Level.AskFirst || grant.IrreversibleOk is null || other.IrreversibleOk is not null;
        var isFirst = given > level || kind.Grants.IndexOf(other) < kind.Grants.IndexOf(grant) || !grant.When.IsEmpty;
        return other != grant
            && isPlain
            && other.When.IsEmpty
            && other.Limits.IsEmpty
            && grant is { DutyCount: 0, IsEmergency: false }
            && given >= level
            && isSameWhenFinal
            && isFirst;
    }

    private Sentence Say(DecisionKind kind, Clause clause, Level level, Sentence what)
    {
        var decider = agreement.DeciderOf(kind);
        return level switch
        {
            Level.Decide => Voiced("decide", null, what, Sentence.Empty),
            Level.DecideTell => Tell(clause.Tell?.Who ?? decider, clause.Tell?.Within, what),
            Level.Intend when agreement.SilenceOf(kind) == Silence.Wait => Voiced("intend_wait", decider, what),
            Level.Intend => Voiced("intend", decider, what, values.Length(agreement.AnswerWithinOf(kind))),
            Level.AskFirst when clause.GoFrom is { } go => Voiced("ask_of", null, what, duties.Gos(go)),
            Level.AskFirst => Voiced("ask_first", decider, what),
            _ => Voiced("lead_decides", decider, what),
        };
    }

    private Sentence Tell(string who, Span? within, Sentence what) =>
        Voiced("decide_tell", who, what, duties.When(within));

    private Sentence Voiced(string key, string? other, Sentence what, Sentence? more = null)
    {
        var toYou = other is not null && reader.Is(other) ? "ToYou" : "";
        var name = other is null ? Sentence.Empty : Sentence.Typed(reader.Call(other));
        var contributor = Sentence.Typed(reader.Call(agreement.Contributor));
        return phrases.Say($"Line.{key}.{reader.Voice}{toYou}", what, contributor, name, more ?? Sentence.Empty);
    }
}
