using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Localization;
using Remit.Rules;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Drafts.Findings;

/// <summary>What is worth a look, put as a question to the owner of a draft.</summary>
/// <param name="words">The words.</param>
/// <param name="phrases">The words of sentences.</param>
/// <param name="whole">The draft.</param>
internal sealed class FindingSentences(IStringLocalizer<FindingWords> words, Phrases phrases, WholeDraft whole)
{
    private const int MostCases = 3;

    private readonly Conditions conditions = new(phrases, new Values(phrases, CultureInfo.CurrentCulture));

    /// <summary>The question.</summary>
    /// <param name="finding">What was found.</param>
    /// <param name="kind">The kind of decision it is about; null where it is about none.</param>
    public Sentence Question(Finding finding, DecisionKind? kind) =>
        (finding.Code, kind) switch
        {
            (FindingCode.Gap or FindingCode.UsedUpGap, { } of) => OfCases(finding, of),
            (FindingCode.EdgeTwice or FindingCode.EdgeLeftOut, { } of) => Say(
                $"{finding.Code}",
                Case(of, finding.Cases[0])
            ),
            (FindingCode.Unbounded, { } of) when of.FindFact(finding.Facts[0]) is { Riskier: RiskySide.Lower } =>
                ForRole("Unbounded.Lower"),
            (FindingCode.Unbounded or FindingCode.NoLookBack, _) => ForRole($"{finding.Code}"),
            _ => Say($"{finding.Code}"),
        };

    /// <summary>The sentences of the page that it is about, where it needs them to be understood.</summary>
    /// <param name="finding">What was found.</param>
    /// <param name="kind">The kind of decision it is about.</param>
    public ImmutableArray<Sentence> Quoted(Finding finding, DecisionKind kind)
    {
        var isQuoted =
            finding.Code
            is FindingCode.DeadGrant
                or FindingCode.DuplicateGrants
                or FindingCode.IdleCap
                or FindingCode.EdgeTwice
                or FindingCode.EdgeLeftOut;
        var lines = new LineSentences(phrases, whole.Agreement, whole.Reader);
        return isQuoted
            ?
            [
                .. kind
                    .Grants.Cast<Clause>()
                    .Concat(kind.Caps)
                    .Where(clause => finding.Clauses.Contains(clause.Id, StringComparer.Ordinal))
                    .Select(clause => lines.Of(kind, clause).Text),
            ]
            : [];
    }

    private Sentence OfCases(Finding finding, DecisionKind kind)
    {
        if (finding.Cases.Any(one => one.When.IsEmpty))
        {
            return Say($"{finding.Code}.All");
        }

        var shown = finding.Cases.Take(MostCases).Select(one => Case(kind, one)).ToImmutableArray();
        var cases = phrases.List("Or", shown);
        var left = finding.Cases.Length - shown.Length;
        return left == 0
            ? Say($"{finding.Code}", cases)
            : Say($"{finding.Code}.More", cases, Sentence.Of(Amounts.Number(left, CultureInfo.CurrentCulture)));
    }

    // Where it is about one size alone, the size says it: "over €300".
    private Sentence Case(DecisionKind kind, CaseBox box) =>
        box.When is [var only] && kind.FindFact(only.Fact) is { IsOrdered: true } size
            ? conditions.Ranges(size, only)
            : phrases.List("And", [.. box.When.Select(one => conditions.Named(kind.FindFact(one.Fact)!, one))]);

    private Sentence ForRole(string key) => Say(LineView.For(key, whole.Seen.Draft.Role));

    private Sentence Say(string key, params IReadOnlyList<Sentence> blanks) => Phrases.Fill(words[key].Value, blanks);
}
