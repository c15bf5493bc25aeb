using System.Collections.Immutable;
using Remit.Documents.Clauses;
using Remit.Documents.Facts;
using Remit.Documents.Reading;
using Remit.Rules;

namespace Remit.Documents.Agreements;

/// <summary>Reads one kind of decision.</summary>
internal sealed class KindReader(Scope scope)
{
    /// <summary>The kind. Once there is a mistake anywhere it is empty: then there will be no agreement.</summary>
    public DecisionKind? Read(Located at)
    {
        if (Mapping.Open(at, Keys.Decision, scope.Errors) is not { } map)
        {
            return null;
        }

        var name = ReadName(map);
        var decider = ReadDecider(map);
        var facts = FactTable.Read(map, scope);
        var clauses = new ClauseReader(scope, facts, decider ?? scope.Lead);
        var grants = map.Items("grants").Select(clauses.ReadGrant).OfType<Grant>().ToImmutableArray();
        var caps = map.Items("caps").Select(clauses.ReadCap).OfType<Cap>().ToImmutableArray();
        var impossible = ReadImpossible(map, facts);
        var isSound = scope.Errors.IsEmpty;
        return new DecisionKind(
            name ?? "",
            isSound ? facts.Known : [],
            isSound ? grants : [],
            isSound ? caps : [],
            isSound ? impossible : []
        )
        {
            Title = map.Text("title"),
            Reversible = map.Word("reversible", Vocabulary.Reversibilities) ?? Reversibility.Yes,
            Decider = decider,
            Advisers = scope.People.AllOf(map, "advisers"),
            Deputy = scope.People.Of(map, "deputy"),
            Subject = map.Text("subject"),
            AnswerWithin = map.Span("answer_within"),
            OnSilence = map.Word("silence", Vocabulary.Silences),
            TellAtOnceIf = map.Texts("tell_at_once_if"),
            SameAs = map.Find("same_as") is { } same ? Scalars.Name(same, scope.Errors) : null,
        };
    }

    private string? ReadName(Mapping map)
    {
        if (map.Require("decision", "the name by which it is asked for") is not { } at)
        {
            return null;
        }

        var name = Scalars.Name(at, scope.Errors);
        if (name is not null)
        {
            scope.Claim(at, name);
        }

        return name;
    }

    // Nobody answers what they ask themselves; what they may decide alone is a grant.
    private string? ReadDecider(Mapping map)
    {
        if (map.Find("decider") is not { } at)
        {
            return null;
        }

        var decider = scope.People.Read(at);
        if (decider is not null && string.Equals(decider, scope.Contributor, StringComparison.Ordinal))
        {
            scope.Errors.Add(
                at,
                "own-decider",
                $"'{decider}' would answer what they ask themselves.",
                "name somebody else, or give it as a grant"
            );
        }

        return decider;
    }

    private ImmutableArray<ImmutableArray<Condition>> ReadImpossible(Mapping map, FactTable facts) =>
        [.. map.Items("impossible").Select(item => new ConditionsReader(scope.Errors, facts).ReadBox(item))];
}
