using Remit.Rules;

namespace Remit.Web.Ui.Sentences;

/// <summary>Who is told, asked and when, and what else a line says.</summary>
internal sealed class Duties(Phrases phrases, Agreement agreement, Reader reader)
{
    private readonly Values values = new(phrases, reader.Culture);

    /// <summary>By when: "by Friday", "at the next check-in", "within 5 working days", "at once".</summary>
    public Sentence When(Span? within) =>
        (within, agreement.Note) switch
        {
            ({ IsAtOnce: true }, _) => phrases.Say("At once"),
            ({ } span, _) => phrases.Say("Within", values.Length(span)),
            (null, { } day) => phrases.Say("By", Sentence.Of(reader.Culture.DateTimeFormat.GetDayName(day))),
            _ => phrases.Say("At the next check-in"),
        };

    /// <summary>Whose go it takes: "Maarten and Idris", "one of …", "2 of …".</summary>
    public Sentence Gos(GoFrom go)
    {
        var names = go.Names.Select(Name).ToList();
        return go switch
        {
            { IsAll: true } => phrases.List("And", names),
            { Needed: 1 } => phrases.List("Or", names),
            _ => phrases.Say("Some of", values.Number(go.Needed), phrases.List("And", names)),
        };
    }

    public IEnumerable<Sentence> MoreOf(DecisionKind kind, Clause clause)
    {
        if (clause.Tell is { } tell && LineSentences.LevelOf(kind, clause) != Level.DecideTell)
        {
            yield return phrases.Say("More.Told", Name(tell.Who), When(tell.Within));
        }

        if (!clause.Advice.IsEmpty)
        {
            yield return phrases.Say("More.Advice", phrases.List("And", [.. clause.Advice.Select(Name)]));
        }

        foreach (var sentence in DatesOf(clause))
        {
            yield return sentence;
        }

        var isAbove = LineSentences.LevelOf(kind, clause) > Level.AskFirst;
        if (isAbove && clause is Grant { IrreversibleOk: { } reason })
        {
            yield return phrases.Say("More.Irreversible", Sentence.Typed(reason));
        }
        else if (isAbove && kind.Reversible == Reversibility.Partly)
        {
            yield return phrases.Say("More.Partly", Name(agreement.DeciderOf(kind)));
        }

        if (clause.Why is { } why)
        {
            yield return Sentence.Typed(why);
        }
    }

    private IEnumerable<Sentence> DatesOf(Clause clause)
    {
        if (clause.From is { } from)
        {
            yield return phrases.Say("More.From", Day(from));
        }

        if (clause is Grant { Trial: { } trial })
        {
            yield return phrases.Say("More.Trial", Day(trial.Until));
        }
        else if (clause.Until is { } until)
        {
            yield return phrases.Say("More.Until", Day(until));
        }
    }

    private Sentence Day(DateOnly day) => Sentence.Of(Days.Full(day, reader.Culture));

    public Sentence Name(string name) => Sentence.Typed(reader.Call(name));
}
