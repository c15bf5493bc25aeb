using System.Collections.Immutable;
using Remit.Documents.Reading;
using Remit.Documents.Yaml;
using Remit.Rules;

namespace Remit.Documents.Questions;

/// <summary>Reads <c>questions</c>.</summary>
internal sealed class QuestionListReader(Errors errors)
{
    public ImmutableArray<ExpectedAnswer> Read(MapNode root)
    {
        var map = Mapping.Open(new Located(root, ""), Keys.Questions, errors)!;
        map.Require("questions", "questions: [ { ask: KIND, facts: { FACT: VALUE }, expect: LEVEL } ]");
        return [.. map.Items("questions").Select(ReadOne).OfType<ExpectedAnswer>()];
    }

    private ExpectedAnswer? ReadOne(Located at)
    {
        if (Mapping.Open(at, Keys.Question, errors) is not { } map)
        {
            return null;
        }

        map.Require("ask", "the kind of decision");
        return new ExpectedAnswer(at.Node.At.Line, at.Node.At.Column, map.Text("ask") ?? "", ReadExpected(map))
        {
            Facts = ReadGiven(map, "facts"),
            Used = ReadGiven(map, "used"),
            AsOf = map.Day("as_of"),
        };
    }

    private ImmutableArray<Level> ReadExpected(Mapping map)
    {
        if (map.Require("expect", string.Join(", ", Vocabulary.Expected.All)) is not { } at)
        {
            return [];
        }

        var items = at.Node is ListNode ? Scalars.Items(at, errors) : [at];
        if (items.IsEmpty)
        {
            errors.Add(at, "no-value", "'expect' lists no level.");
        }

        return
        [
            .. items
                .Select(item => Scalars.ReadValue(item, Vocabulary.Expected.Read, errors))
                .OfType<Level>()
                .Distinct()
                .Order(),
        ];
    }

    private ImmutableArray<GivenText> ReadGiven(Mapping map, string key)
    {
        if (map.Find(key) is not { } at)
        {
            return [];
        }

        if (at.Node is not MapNode { Entries: var entries })
        {
            errors.Add(at, "not-a-map", $"'{key}' is made of names and values.");
            return [];
        }

        var given = ImmutableArray.CreateBuilder<GivenText>();
        foreach (var entry in entries)
        {
            if (Scalars.Text(at.Child(entry.Key.Text, entry.Value), errors) is { } text)
            {
                given.Add(new GivenText(entry.Key.Text, text));
            }
        }

        return given.ToImmutable();
    }
}
