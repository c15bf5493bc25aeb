using System.Collections.Immutable;
using Remit.Documents.Facts;
using Remit.Documents.Reading;
using Remit.Documents.Yaml;
using Remit.Rules;

namespace Remit.Documents.Clauses;

/// <summary>Reads conditions on facts: <c>when</c>, and each entry of <c>impossible</c>.</summary>
internal sealed class ConditionsReader(Errors errors, FactTable facts)
{
    /// <summary>The conditions of a map from facts to what is demanded of them.</summary>
    public ImmutableArray<Condition> ReadBox(Located at)
    {
        if (at.Node is not MapNode { Entries: var entries })
        {
            if (at.Node is not BrokenNode)
            {
                errors.Add(
                    at,
                    "not-a-map",
                    $"'{Scalars.NameOf(at)}' names facts and what is demanded of each.",
                    "{ amount: up to 60 }"
                );
            }

            return [];
        }

        return
        [
            .. entries
                .Select(entry => (Fact: facts.Find(at.Child(entry.Key.Text, entry.Key)), Entry: entry))
                .Where(pair => pair.Fact is not null)
                .Select(pair => Read(pair.Fact!, at.Child(pair.Entry.Key.Text, pair.Entry.Value)))
                .OfType<Condition>(),
        ];
    }

    private Condition? Read(Fact fact, Located at) => at.Node is ListNode ? ReadList(fact, at) : ReadPart(fact, at);

    private Condition? ReadList(Fact fact, Located at)
    {
        var items = Scalars.Items(at, errors);
        var parts = items.Select(item => ReadPart(fact, item, isInList: true)).ToList();
        return parts.Contains(null) ? null : Accepted(at, ConditionText.Combine(fact, [.. parts.OfType<Condition>()]));
    }

    private Condition? ReadPart(Fact fact, Located at, bool isInList = false)
    {
        if (at.Node is MapNode)
        {
            return ReadNot(fact, at);
        }

        if (
            isInList
            && fact.IsOrdered
            && at.Node is ScalarNode { IsPlain: true } scalar
            && CommaRule.IsDigits(scalar.Text)
        )
        {
            errors.Add(
                at,
                "comma",
                $"A comma ends an entry inside [ ], so '{scalar.Text}' stands alone.",
                "write 1000 or 1 000, and up to, under or exactly before it"
            );
            return null;
        }

        return Scalars.Text(at, errors) is { } text ? Accepted(at, ConditionText.Read(fact, text)) : null;
    }

    private Condition? ReadNot(Fact fact, Located at)
    {
        if (Mapping.Open(at, Keys.Not, errors)?.Require("not", "{ not: [ a, b ] }") is not { } not)
        {
            return null;
        }

        var items = not.Node is ListNode ? Scalars.Items(not, errors) : [not];
        var parts = items
            .Select(item => Scalars.Text(item, errors) is { } text ? ReadChoice(fact, item, text) : null)
            .ToList();
        return parts.Contains(null) ? null : Accepted(not, ConditionText.NoneOf(fact, [.. parts.OfType<Condition>()]));
    }

    private Condition? ReadChoice(Fact fact, Located at, string text) =>
        Accepted(at, fact.IsOrdered ? ConditionText.NoneOf(fact, []) : ConditionText.Read(fact, text));

    private Condition? Accepted(Located at, Result<Condition> read)
    {
        errors.Add(at, read.Problems);
        return read.TryGet(out var condition) ? condition : null;
    }
}
