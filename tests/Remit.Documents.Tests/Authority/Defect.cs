using Remit.Documents.Reading;
using Remit.Documents.Yaml;

namespace Remit.Documents.Tests.Authority;

/// <summary>Something wrong with an organisation's limits, found by reading them, and whether the analysis finds it.</summary>
internal sealed record Defect
{
    private static readonly string File = Path.Combine(AppContext.BaseDirectory, "Authority", "defects.yaml");

    public required string Record { get; init; }

    public required string Id { get; init; }

    /// <summary>Such as <c>boundary_gap</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The rules it is about.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    public required string What { get; init; }

    /// <summary>The ids of the findings that say it.</summary>
    public required IReadOnlyList<string> Found { get; init; }

    /// <summary>Where something is left out, such cases.</summary>
    public required IReadOnlyList<DefectCase> Cases { get; init; }

    /// <summary>Why the rules of the record do not carry it.</summary>
    public required string? NotExpressible { get; init; }

    /// <summary>Why the analysis does not say it although the rules carry it.</summary>
    public required string? Missed { get; init; }

    public override string ToString() => $"{Record} {Id}";

    public static IReadOnlyList<Defect> ReadAll()
    {
        var ofTree = new TreeErrors();
        var errors = new Errors(ofTree);
        var root = new Located(TreeReader.Read(System.IO.File.ReadAllText(File), ofTree)!, "");
        Defect[] defects =
        [
            .. Mapping.Open(root, ["defects"], errors)!.Items("defects").Select(item => Read(item, errors)),
        ];
        Assert.True(errors.IsEmpty);
        return defects;
    }

    private static Defect Read(Located at, Errors errors)
    {
        string[] keys = ["record", "id", "kind", "rules", "what", "found", "cases", "not_expressible", "missed"];
        var map = Mapping.Open(at, [.. keys], errors)!;
        return new Defect
        {
            Record = map.Text("record")!,
            Id = map.Text("id")!,
            Kind = map.Text("kind")!,
            Rules = map.Texts("rules"),
            What = map.Text("what")!,
            Found = map.Texts("found"),
            Cases = [.. map.Items("cases").Select(item => ReadCase(item, errors))],
            NotExpressible = map.Text("not_expressible"),
            Missed = map.Text("missed"),
        };
    }

    private static DefectCase ReadCase(Located at, Errors errors)
    {
        var map = Mapping.Open(at, ["ask", "facts"], errors)!;
        return new DefectCase(map.Text("ask")!, AuthorityRecord.TextsOf(map.Find("facts")!.Value));
    }
}
