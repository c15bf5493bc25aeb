using Remit.Rules;

namespace Remit.Cli;

/// <summary>A kind of decision in plain sentences: what it asks, what is granted, what is capped.</summary>
/// <param name="agreement">The agreement it belongs to.</param>
/// <param name="kind">The kind.</param>
internal sealed class KindSentences(Agreement agreement, DecisionKind kind)
{
    private const string Indent = "    ";

    /// <summary>Every line.</summary>
    public IEnumerable<TextLine> All() =>
        [
            "",
            new TextLine($"  {Title}", Tone.Heading),
            .. kind.Grants.Select(grant => (TextLine)(Indent + new GrantSentence(agreement, kind, grant))),
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

    private string Decider => agreement.DeciderOf(kind);

    private string Capped(Cap cap)
    {
        var when = cap.When.IsEmpty ? "" : $" for {ClauseSentence.Conditions(kind, cap)}";
        var why = cap.Why is { } reason ? $" {reason}." : "";
        var most = LevelSentence.Of(agreement, kind, cap);
        return $"But at most{when}: {most}{ClauseExtras.Of(agreement, cap)}.{why} [{cap.Id}]";
    }

    private static string Asked(Fact fact) =>
        fact.Derive is { } derivation ? $" = {DerivationText.Write(derivation)}" : FactSentence.Question(fact);

    private IEnumerable<string> Around()
    {
        if (kind.Reversible != Reversibility.Yes)
        {
            yield return kind.Reversible == Reversibility.No
                ? "It can never be undone."
                : "Whether it can be undone is asked each time.";
        }

        if (kind.Decider is { } decider)
        {
            yield return $"What is not {agreement.Contributor}'s, {decider} decides.";
        }

        if (kind.Deputy is { } deputy)
        {
            yield return $"{deputy} answers on days when {Decider} does not work.";
        }

        if (!kind.Advisers.IsEmpty)
        {
            yield return $"{People.And(kind.Advisers)} may be asked for advice.";
        }

        if (kind.AnswerWithin is { } within)
        {
            yield return $"An answer may take {within}.";
        }
    }
}
