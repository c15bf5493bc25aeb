using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Cli;

/// <summary>An answer as lines for a person: the sentence, why, then what else there is to know.</summary>
/// <param name="agreement">The agreement asked.</param>
/// <param name="people">What people are called.</param>
/// <param name="answer">Its answer.</param>
/// <param name="notes">Its further lines.</param>
internal sealed class AnswerLines(Agreement agreement, People people, Answer answer, ImmutableArray<string> notes)
{
    private DecisionKind Kind => answer.Kind;

    private string Asks => people.Call(answer.Ask);

    /// <summary>Every line, the sentence first.</summary>
    /// <param name="tone">How the sentence is meant.</param>
    public IEnumerable<TextLine> All(Tone tone) =>
        [
            new TextLine(AnswerSentence.Of(agreement, people, answer), tone),
            .. answer.Level is null ? Open() : [Why()],
            .. answer.NearMisses.Select(miss => (TextLine)NearMissSentence.Of(Kind, Asks, miss)),
            .. answer.Left.Select(left => (TextLine)LeftSentence.Of(left)),
            .. answer.Duties.Where(duty => !IsInSentence(duty)).Select(duty => (TextLine)Told(duty)),
            .. Asked(),
            .. answer.Until is { } until ? [(TextLine)$"Holds until {DayText.Write(until)}."] : (TextLine[])[],
            .. Boundaries(),
            .. notes.Select(note => new TextLine(note, Tone.Quiet)),
        ];

    private bool IsInSentence(Duty duty) =>
        answer.Level == Level.DecideTell && duty is { Kind: DutyKind.Tell, IsConditional: false };

    private IEnumerable<TextLine> Open()
    {
        var possible = answer.Possible.Select(LevelKeys.Of);
        yield return $"Still possible: {Phrase.Or(possible)}. Until you know, {LevelKeys.Of(answer.SafeLevel)} is safe.";
        if (answer.Next is { } next)
        {
            yield return $"Find out next: {next.Key}{FactSentence.Question(people, next)}";
        }
    }

    private TextLine Why()
    {
        var emergency = answer.IsEmergency ? " This is an emergency grant." : "";
        return answer.Grant is { } grant
            ? $"Why: {grant.Id} gives {LevelKeys.Of(LevelOf(grant))}{When(grant)}{ButFor(answer.Cap)}.{emergency}"
            : $"Why: {Certainty()}{ButFor(answer.Cap ?? LowestCap())}.";
    }

    private string Certainty() =>
        answer.Level == Level.NotCovered ? "no grant matches" : "whatever is still unknown, it comes to this";

    private string When(Clause clause) => clause.When.IsEmpty ? "" : $" for {ClauseSentence.Conditions(Kind, clause)}";

    private string ButFor(Clause? cap)
    {
        var why = cap?.Why is { } reason ? $": {reason}" : "";
        return cap is null ? "" : $", but {cap.Id} allows {LevelKeys.Of(cap.Level)} at most{When(cap)}{why}";
    }

    private Level LevelOf(Clause clause) => answer.Clauses.First(reading => reading.Clause == clause).Level;

    private Clause? LowestCap() =>
        answer
            .Clauses.Where(reading => reading is { IsGrant: false, State: ClauseState.Holds })
            .MinBy(reading => reading.Level)
            ?.Clause;

    private string Told(Duty duty)
    {
        var who = people.Call(duty.Who);
        var what =
            duty.Kind == DutyKind.Advice
                ? $"ask {who} for advice before deciding"
                : $"tell {who} {AnswerSentence.When(agreement, duty.Within)}";
        var condition =
            duty.IsConditional ? $"If {duty.ClauseId} applies: "
            : answer.Level is null && IsOfGrant(duty) ? $"If it rests on {duty.ClauseId}: "
            : "";
        return condition.Length > 0 ? $"{condition}{what}." : $"{char.ToUpperInvariant(what[0])}{what[1..]}.";
    }

    private bool IsOfGrant(Duty duty) => string.Equals(duty.ClauseId, answer.Grant?.Id, StringComparison.Ordinal);

    /// <summary>Whom to ask, where the sentence has not said it, and how long the answer may take.</summary>
    private IEnumerable<TextLine> Asked()
    {
        switch (answer.Level)
        {
            case Level.AskFirst or Level.Intend when answer.Silence != Silence.Proceed:
                yield return $"An answer may take {answer.AnswerWithin}.";
                break;
            case null or Level.NotCovered:
                yield return $"Whom to ask: {Asks}.";
                break;
        }
    }

    private IEnumerable<TextLine> Boundaries() =>
        answer.Boundaries.IsEmpty
            ? []
            :
            [
                "As long as none of these is touched:",
                .. answer.Boundaries.Select(sentence => (TextLine)$"  - {sentence}"),
            ];
}
