using Remit.Documents.Reading;
using Remit.Rules;

namespace Remit.Documents.Writing;

/// <summary>Writes one kind of decision.</summary>
internal sealed class KindWriter(YamlLines lines)
{
    public void Write(DecisionKind kind)
    {
        lines.Text("decision", kind.Name);
        lines.Text("title", kind.Title);
        lines.Text("reversible", Vocabulary.Reversibilities.Of(kind.Reversible));
        lines.Text("decider", kind.Decider);
        lines.Names("advisers", kind.Advisers);
        lines.Text("deputy", kind.Deputy);
        lines.Text("subject", kind.Subject);
        lines.Text("answer_within", kind.AnswerWithin is { } span ? SpanText.Write(span) : null);
        lines.Text("silence", kind.OnSilence is { } silence ? Vocabulary.Silences.Of(silence) : null);
        lines.Texts("tell_at_once_if", kind.TellAtOnceIf);
        lines.Text("same_as", kind.SameAs);
        WriteFacts(kind);
        var clauses = new ClauseWriter(lines, kind);
        lines.Items("impossible", kind.Impossible, clauses.WriteConditions);
        lines.Items("grants", kind.Grants, clauses.WriteGrant);
        lines.Items("caps", kind.Caps, clauses.WriteCap);
    }

    private void WriteFacts(DecisionKind kind)
    {
        if (kind.Facts.IsEmpty)
        {
            return;
        }

        var writer = new FactWriter(lines);
        lines.Map(
            "facts",
            () =>
            {
                foreach (var fact in kind.Facts)
                {
                    lines.Map(fact.Key, () => writer.Write(fact));
                }
            }
        );
    }
}
