using System.Globalization;
using Remit.Rules;

namespace Remit.Web.Ui.Sentences;

/// <summary>Says an answer as people say it: what to do first, then why, in one line each.</summary>
/// <param name="phrases">The words.</param>
/// <param name="agreement">The agreement that was asked.</param>
/// <param name="reader">For whom.</param>
public sealed class AnswerSentences(Phrases phrases, Agreement agreement, Reader reader)
{
    private readonly Values values = new(phrases, reader.Culture);
    private readonly Duties duties = new(phrases, agreement, reader);
    private readonly Misses misses = new(phrases, new Values(phrases, reader.Culture));
    private readonly LineSentences lines = new(phrases, agreement, reader);

    /// <summary>The answer, verb first; while facts are missing, what is certain already.</summary>
    /// <param name="answer">The answer.</param>
    public Sentence Headline(Answer answer) =>
        answer.Level switch
        {
            null => phrases.Say(Open(answer)),
            Level.DecideTell => Told(answer),
            Level.Intend when answer.Silence == Silence.Wait => phrases.Say("Answer.intend_wait", Name(answer.Ask)),
            Level.Intend => phrases.Say("Answer.intend", Name(answer.Ask), values.Length(answer.AnswerWithin)),
            Level.AskFirst => phrases.Say("Answer.ask_first", Asked(answer)),
            Level.LeadDecides => phrases.Say("Answer.lead_decides", Name(answer.Ask)),
            { } level => phrases.Say($"Answer.{LevelKeys.Of(level)}"),
        };

    /// <summary>Why, most useful first: how near it is, the line it rests on, what else is asked, until when.</summary>
    /// <param name="answer">The answer.</param>
    public IEnumerable<Sentence> Why(Answer answer)
    {
        var paused = answer.Pause is { } pause ? new[] { Paused(pause) } : [];
        var near = answer.NearMisses.Take(1).Select(miss => Miss(answer, miss));
        var clauses = new Clause?[] { answer.Cap, answer.Grant }
            .OfType<Clause>()
            .Take(1);
        var notes = answer.Notes.Select(note => Note(answer, note)).Where(note => !note.IsEmpty);
        var told = answer.Duties.Where(duty => !IsSaid(answer, duty)).Select(Duty);
        var within = answer.Level is Level.AskFirst or Level.LeadDecides
            ? new[] { phrases.Say("Why.AnswerWithin", Name(answer.Ask), values.Length(answer.AnswerWithin)) }
            : [];
        var until = answer.Until is { } day
            ? new[] { phrases.Say("Why.Until", Sentence.Of(Days.Full(day, reader.Culture))) }
            : [];
        var rests = clauses.Select(clause => Rest(answer, clause));
        return [.. paused, .. near, .. rests.Where(rest => !rest.IsEmpty), .. notes, .. told, .. within, .. until];
    }

    /// <summary>How much of it is whose.</summary>
    /// <param name="level">The level.</param>
    public Sentence LevelOf(Level level) =>
        phrases.Say($"Level.{LevelKeys.Of(level)}.{reader.Voice}", Name(agreement.Contributor));

    /// <summary>What somebody is called.</summary>
    /// <param name="name">The whole name.</param>
    public string NameOf(string name) => reader.Call(name);

    /// <summary>What is left of a limit, in words.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="left">What is left.</param>
    public Sentence Left(Answer answer, LimitLeft left) => new Limits(phrases, values, reader).Left(answer.Kind, left);

    private static string Open(Answer answer) =>
        (answer.Possible[0], answer.Possible[^1], answer.Missing.Length) switch
        {
            (>= Level.DecideTell, _, _) => "Answer.YoursEitherWay",
            (> Level.NotCovered, <= Level.AskFirst, _) => "Answer.NotAloneEitherWay",
            (_, _, 1) => "Answer.Depends",
            _ => "Answer.DependsOnSeveral",
        };

    private Sentence Told(Answer answer)
    {
        var tell = answer.Duties.FirstOrDefault(duty => duty.Kind == DutyKind.Tell);
        return phrases.Say("Answer.decide_tell", Name(tell?.Who ?? answer.Ask), duties.When(tell?.Within));
    }

    private Sentence Asked(Answer answer) =>
        answer.GoFrom.IsEmpty ? Name(answer.Ask) : phrases.List("And", [.. answer.GoFrom.Select(duties.Gos)]);

    private Sentence Rest(Answer answer, Clause clause) =>
        answer.Kind.Grants.Contains(clause) || answer.Kind.Caps.Contains(clause)
            ? lines.Of(answer.Kind, clause).Text
            : Sentence.Empty;

    private Sentence Miss(Answer answer, NearMiss miss)
    {
        if (answer.Kind.FindFact(miss.Fact) is not { } fact)
        {
            return phrases.Say("Miss.Date", Day(miss.Edge));
        }

        var needs = misses.Needs(fact, miss);
        return phrases.Say($"Miss.{LevelKeys.Of(miss.Level)}", needs, misses.Value(fact, miss.Given), Name(answer.Ask));
    }

    private static bool IsSaid(Answer answer, Duty duty) =>
        answer.Level == Level.DecideTell && duty == answer.Duties.FirstOrDefault(first => first.Kind == DutyKind.Tell);

    private Sentence Duty(Duty duty)
    {
        var key = duty.Kind == DutyKind.Advice ? "More.Advice" : "More.Told";
        var sentence = phrases.Say(key, Name(duty.Who), duties.When(duty.Within));
        return duty.IsConditional ? phrases.Say("Why.If", sentence) : sentence;
    }

    private Sentence Note(Answer answer, Note note) =>
        note.Kind switch
        {
            NoteKind.Converted => phrases.Say("Why.Converted"),
            NoteKind.Judged when answer.Kind.FindFact(note.Subject) is { JudgedBy: { } by } fact => phrases.Say(
                "Why.Judged",
                Name(by),
                Conditions.NameOf(fact)
            ),
            NoteKind.Irreversible => phrases.Say("Why.Irreversible"),
            NoteKind.ReviewPassed => phrases.Say("Why.ReviewPassed"),
            _ => Sentence.Empty,
        };

    // Whoever wrote the reason may have left, and then it is gone.
    private Sentence Paused(Pause pause) =>
        pause is not { By: { } by, Until: { } until } ? phrases.Say("Why.Paused")
        : pause.Reason is { } reason
            ? phrases.Say(
                "Why.PausedBecause",
                Name(by),
                Sentence.Of(Days.Full(until, reader.Culture)),
                Sentence.Typed(reason)
            )
        : phrases.Say("Why.PausedBy", Name(by), Sentence.Of(Days.Full(until, reader.Culture)));

    private Sentence Day(string date) =>
        Sentence.Of(Days.Full(DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture), reader.Culture));

    private Sentence Name(string name) => duties.Name(name);
}
