using System.Collections.Immutable;
using Remit.Documents.Reading;
using Remit.Rules;

namespace Remit.Documents.Agreements;

/// <summary>Reads one area.</summary>
internal sealed class AreaReader(Scope scope)
{
    public Area? Read(Located at)
    {
        if (Mapping.Open(at, Keys.Area, scope.Errors) is not { } map)
        {
            return null;
        }

        map.Require("area", "what people call it");
        return new Area
        {
            Name = map.Text("area") ?? "",
            Fixed = map.Texts("fixed"),
            Yours = map.Texts("yours"),
            Ask = map.Texts("ask"),
            AnswersFor = map.Texts("answers_for"),
            Needs = map.Texts("needs"),
            LeadWill = map.Texts("lead_will"),
            Boundaries = map.Texts("boundaries"),
            Outcomes = ReadOutcomes(map),
            Decisions = ReadDecisions(map),
        };
    }

    private ImmutableArray<Outcome> ReadOutcomes(Mapping map) =>
        [.. map.Items("outcomes").Select(item => new OutcomeReader(scope.Errors).Read(item)).OfType<Outcome>()];

    private ImmutableArray<DecisionKind> ReadDecisions(Mapping map) =>
        [.. map.Items("decisions").Select(item => new KindReader(scope).Read(item)).OfType<DecisionKind>()];
}
