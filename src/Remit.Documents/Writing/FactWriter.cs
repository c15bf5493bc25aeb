using Remit.Documents.Reading;
using Remit.Rules;

namespace Remit.Documents.Writing;

/// <summary>Writes one fact; an amount always with its currency, so that it reads alike wherever it stands.</summary>
internal sealed class FactWriter(YamlLines lines)
{
    public void Write(Fact fact)
    {
        lines.Text("ask", fact.Ask);
        lines.Text("kind", Vocabulary.FactKinds.Of(fact.Kind));
        lines.Text("currency", fact.Kind == FactKind.Money ? fact.Currency?.Code : null);
        lines.Text("unit", fact.Unit);
        lines.Text("step", fact.Step is { } step ? NumberText.Write(step) : null);
        lines.Text("from", Bound(fact, fact.From));
        lines.Text("to", Bound(fact, fact.To));
        lines.Raw("one_of", fact.Kind == FactKind.Choice ? Flow.List(ChoicesOf(fact).Select(Flow.Text)) : null);
        lines.Text("not_applicable", fact.AllowsNotApplicable ? "yes" : null);
        lines.Text("judged_by", fact.JudgedBy);
        lines.Text("derive", fact.Derive is { } derivation ? DerivationText.Write(derivation) : null);
        lines.Text("counts", fact.CountsPerYear ? Vocabulary.Counts.Of(true) : null);
        lines.Text("tax", fact.Tax is { } tax ? Vocabulary.Taxes.Of(tax) : null);
        lines.Text("riskier", fact.Riskier == RiskySide.Higher ? null : Vocabulary.RiskySides.Of(fact.Riskier));
    }

    private static string? Bound(Fact fact, decimal? bound) =>
        bound is { } value ? FactBoundText.Write(fact, value) : null;

    private static IEnumerable<string> ChoicesOf(Fact fact) =>
        fact.TakesAnythingElse ? fact.Choices.Append(Fact.AnythingElse) : fact.Choices;
}
