using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using Remit.Rules;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Agreements.Versions;

/// <summary>Says what changes between two versions, in the reader's words.</summary>
/// <param name="words">The words.</param>
/// <param name="phrases">The words of sentences.</param>
/// <param name="before">The version before.</param>
/// <param name="after">The version after it.</param>
/// <param name="reader">For whom.</param>
internal sealed class ChangeSentences(
    IStringLocalizer<VersionWords> words,
    Phrases phrases,
    Agreement before,
    Agreement after,
    Reader reader
)
{
    private readonly Values values = new(phrases, reader.Culture);

    /// <summary>What is decided otherwise: "Refunds, over €60 up to €90: you decide, then tell; before: you ask first."</summary>
    /// <param name="change">The change.</param>
    public Sentence Of(LevelChange change)
    {
        var kind = KindOf(change.Kind);
        var cases = CasesOf(kind, change.Cases);
        return Say(
            cases.IsEmpty ? "Level.All" : "Level",
            Sentence.Typed(kind.DisplayName),
            LevelOf(change.To),
            LevelOf(change.From),
            cases
        );
    }

    /// <summary>Which limits hold: "Refunds: €900 a month together; before: €600 a month together."</summary>
    /// <param name="change">The change.</param>
    public Sentence Of(LimitChange change)
    {
        var title = Sentence.Typed(KindOf(change.Kind).DisplayName);
        var (now, then) = (LimitsOf(after, change), LimitsOf(before, change));
        return now.IsEmpty ? Say("Limit.Gone", title, then)
            : then.IsEmpty ? Say("Limit.New", title, now)
            : Say("Limit", title, now, then);
    }

    /// <summary>That others are told or asked in a kind; its sentences on the page say who.</summary>
    /// <param name="kind">The name of the kind.</param>
    public Sentence OfDuties(string kind)
    {
        var lines = new LineSentences(phrases, after, reader);
        var now = Sentence.Join(
            " ",
            lines.Of(KindOf(kind)).Select(line => Sentence.Join(" ", [line.Text, .. line.More]))
        );
        return now.IsEmpty ? Sentence.Typed(KindOf(kind).DisplayName) : now;
    }

    private DecisionKind KindOf(string name) => after.FindDecision(name) ?? before.FindDecision(name)!;

    private Sentence LevelOf(Level level) =>
        phrases.Say($"Level.{LevelKeys.Of(level)}.{reader.Voice}", Sentence.Typed(reader.Call(after.Contributor)));

    private Sentence LimitsOf(Agreement page, LimitChange change)
    {
        if (page.FindDecision(change.Kind) is not { } kind)
        {
            return Sentence.Empty;
        }

        var limits = new Limits(phrases, values, reader);
        var said = kind
            .Grants.Where(grant => grant.Id == change.Grant)
            .SelectMany(grant => grant.Limits)
            .Where(limit => limit.Basis.IsRunning)
            .Select(limit => limits.Of(kind, limit))
            .ToImmutableArray();
        return phrases.List("And", said);
    }

    // That it can be undone goes without saying where the kind says so.
    private Sentence CasesOf(DecisionKind kind, CaseBox cases)
    {
        var conditions = new Conditions(phrases, values);
        ImmutableArray<Condition> told = [.. cases.When.Where(one => !IsUsual(kind, one))];
        return told is [var only] && kind.FindFact(only.Fact) is { IsOrdered: true } size
            ? conditions.Ranges(size, only)
            : phrases.List("And", [.. told.Select(one => conditions.Named(FactOf(kind, one.Fact), one))]);
    }

    private static bool IsUsual(DecisionKind kind, Condition one) =>
        kind.Reversible is Reversibility.Yes
        && string.Equals(one.Fact, Fact.Reversible, StringComparison.Ordinal)
        && one.Choices.Contains("yes", StringComparer.Ordinal) != one.IsNegated;

    // A case may tell apart what only the version before asked.
    private Fact FactOf(DecisionKind kind, string fact) =>
        kind.FindFact(fact) ?? before.FindDecision(kind.Name)!.FindFact(fact)!;

    private Sentence Say(string key, params IReadOnlyList<Sentence> blanks) => Phrases.Fill(words[key].Value, blanks);
}
