using System.Diagnostics;
using System.Globalization;

namespace Remit.Documents.Tests.Properties;

/// <summary>A file as large as is read takes no longer than a moment, whatever is wrong with it.</summary>
public sealed class LargeDocumentTests
{
    private const string Kind = "areas: [ { area: X, decisions: [ { decision: d, ";

    public static TheoryData<string, string, string, string> Many =>
        new()
        {
            { "unknown keys", "", "k#: x\n", "" },
            { "commas", "boundaries: [ a", ", over 1,000", " ]" },
            { "people", "cover: 0\nothers: [ { name: X }", ", { name: n# }", " ]" },
            { "unknown people", Kind + "advisers: [ A", ", n#", " ] } ] } ]" },
            { "choices", Kind + "facts: { f: { kind: choice, one_of: [ a", ", n#", " ] } } } ] } ]" },
            { "unknown facts", Kind + "grants: [ { id: g, level: decide, when: { a: b", ", n#: yes", " } } ] } ] } ]" },
            {
                "limits",
                Kind + "grants: [ { id: g, level: decide, limits: [ count per day up to 1",
                ", count per # days up to 1",
                " ] } ] } ] } ]"
            },
            { "facts", Kind + "facts: { f: { kind: yes_no }", ", n#: { kind: percent, derive: f / n# }", " } } ] } ]" },
            {
                "clauses",
                Kind + "facts: { f: { kind: yes_no } }, grants: [ { id: g, level: decide }",
                ", { id: n#, level: decide, when: { f: yes } }",
                " ] } ] } ]"
            },
            { "decisions", Kind + "title: d }", ", { decision: n# }", " ] } ]" },
        };

    [Theory]
    [MemberData(nameof(Many))]
    public void Many_of_anything_are_read_in_a_moment(string what, string before, string piece, string after)
    {
        var head = $"remit: 1\nbetween: {{ contributor: A, lead: B }}\nin_force: {{ from: 2026-02-02 }}\n{before}";
        var count = ((255 * 1024) - head.Length - after.Length) / (piece.Length + (5 * piece.Count(c => c == '#')));
        var text = string.Concat(
            Enumerable
                .Range(0, count)
                .Select(n => piece.Replace("#", n.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
                .Prepend(head)
                .Append(after)
        );
        var watch = Stopwatch.StartNew();

        _ = AgreementReader.Read(text);

        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2), $"{what} took {watch.Elapsed}");
    }
}
