using Remit.Rules;

namespace Remit.Cli;

/// <summary>A kind of decision in plain sentences: what it asks, what is granted, what is capped.</summary>
/// <param name="agreement">The agreement it belongs to.</param>
/// <param name="people">What people are called.</param>
/// <param name="kind">The kind.</param>
internal sealed class KindSentences(Agreement agreement, People people, DecisionKind kind)
{
    private const string Indent = "    ";

    /// <summary>Every line.</summary>
    public IEnumerable<TextLine> All() =>
        [
            "",
            new TextLine($"  {Title}", Tone.Heading),
            .. kind.Grants.Select(grant => (TextLine)(Indent + new GrantSentence(agreement, people, kind, grant))),
            .. kind.Caps.Select(cap => (TextLine)(Indent + Capped(cap))),
            .. AgreementSentences.Listed(
                "What it asks:",
                [.. kind.Facts.Select(fact => fact.Key + Asked(fact))],
                Indent
            ),
            .. AgreementSentences.Listed(
                "Cannot occur:",
                [.. kind.Impossible.Select(box => ClauseSentence.All(kind, box))],
                Indent
            ),
            .. AgreementSentences.Listed($"{Decider} is told at once if:", kind.TellAtOnceIf, Indent),
            .. Around().Select(sentence => (TextLine)(Indent + sentence)),
        ];

    private string Title => kind.Title is { } title ? $"{title} ({kind.Name})" : kind.Name;

    private string Decider => people.Call(agreement.DeciderOf(kind));

    private string Capped(Cap cap)
    {
        var when = cap.When.IsEmpty ? "" : $" for {ClauseSentence.Conditions(kind, cap)}";
        var why = cap.Why is { } reason ? $" {reason}." : "";
        var most = LevelSentence.Of(agreement, people, kind, cap);
        return $"But at most{when}: {most}{ClauseExtras.Of(agreement, people, cap)}.{why} [{cap.Id}]";
    }

    private string Asked(Fact fact) =>
        fact.Derive is { } derivation ? $" = {DerivationText.Write(derivation)}" : FactSentence.Question(people, fact);

    private IEnumerable<string> Around()
    {
        if (kind.Reversible != Reversibility.Yes)
        {
            yield return kind.Reversible == Reversibility.No
                ? "It can never be undone."
                : "Whether it can be undone is asked each time.";
        }

        if (kind.Decider is not null)
        {
            yield return $"What is not {people.Call(agreement.Contributor)}'s, {Decider} decides.";
        }

        if (kind.Deputy is { } deputy)
        {
            yield return $"{people.Call(deputy)} answers on days when {Decider} does not work.";
        }

        if (!kind.Advisers.IsEmpty)
        {
            yield return $"{Phrase.And(kind.Advisers.Select(people.Call))} may be asked for advice.";
        }

        if (kind.AnswerWithin is { } within)
        {
            yield return $"An answer may take {within}.";
        }
    }
}
