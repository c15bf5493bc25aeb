using Remit.Documents.Reading;
using Remit.Documents.Yaml;
using Remit.Rules;

namespace Remit.Documents.Agreements;

/// <summary>Reads one outcome: a sentence, or a measure with its figures.</summary>
internal sealed class OutcomeReader(Errors errors)
{
    public Outcome? Read(Located at)
    {
        if (at.Node is ScalarNode)
        {
            return Scalars.Text(at, errors) is { } sentence ? new Outcome(sentence) : null;
        }

        if (Mapping.Open(at, Keys.Outcome, errors) is not { } map)
        {
            return null;
        }

        map.Require("measure", "what is measured; a sentence alone needs no key");
        var measure = new OutcomeMeasure(
            map.Text("unit"),
            map.Word("better", Vocabulary.Better) ?? false,
            map.Number("baseline"),
            map.Number("target"),
            map.Number("floor")
        );
        return new Outcome(map.Text("measure") ?? "", measure);
    }
}
