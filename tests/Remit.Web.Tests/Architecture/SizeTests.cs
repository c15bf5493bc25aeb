using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Remit.Web.Tests.Architecture;

/// <summary>The sizes of <c>docs/style.md</c> that are limits, over the whole tree.</summary>
public sealed class SizeTests
{
    private const int LongestFile = 300;
    private const int LongestPage = 120;
    private const int LongestMethod = 40;
    private const int MostInFolder = 15;
    private const int MostParameters = 4;

    private static readonly string[] Unfinished = ["TO" + "DO", "FIX" + "ME", "NotImplemented" + "Exception"];

    [Fact]
    public void No_file_of_code_is_longer_than_300_lines() =>
        Found.Nothing(SourceTree.Files(".cs").Where(file => SourceTree.LinesOf(file).Length > LongestFile));

    [Fact]
    public void No_page_is_longer_than_120_lines() =>
        Found.Nothing(SourceTree.Files(".razor").Where(file => SourceTree.LinesOf(file).Length > LongestPage));

    [Theory]
    [InlineData(".cs")]
    [InlineData(".razor")]
    public void No_folder_holds_more_than_15_files_of_a_kind(string ending) =>
        Found.Nothing(
            SourceTree
                .Files(ending)
                .GroupBy(file => Path.GetDirectoryName(file)!, StringComparer.Ordinal)
                .Where(folder => folder.Count() > MostInFolder)
                .Select(folder => $"{folder.Key}: {folder.Count()}")
        );

    [Fact]
    public void Nothing_is_left_for_later() =>
        Found.Nothing(
            SourceTree
                .Files(".cs", ".razor", ".css", ".js", ".md", ".resx")
                .SelectMany(file => SourceTree.LinesOf(file).Select(line => (file, line)))
                .Where(one => Unfinished.Any(word => one.line.Contains(word, StringComparison.Ordinal)))
                .Select(one => $"{one.file}: {one.line.Trim()}")
        );

    [Fact]
    public void No_method_is_longer_than_40_lines() =>
        Found.Nothing(
            Methods()
                .Where(method => LinesOf(method.Syntax) > LongestMethod)
                .Select(method => $"{method.File} {method.Syntax.Identifier}: {LinesOf(method.Syntax)}")
        );

    [Fact]
    public void No_method_demands_more_than_4_things_besides_a_token() =>
        Found.Nothing(
            Methods()
                .Where(method => ParametersOf(method.Syntax) > MostParameters)
                .Where(method => !IsEndpoint(method.Syntax))
                .Select(method => $"{method.File} {method.Syntax.Identifier}")
        );

    [Fact]
    public void The_program_is_at_most_60_lines() =>
        Assert.True(SourceTree.LinesOf("src/Remit.Web/Program.cs").Length <= 60);

    private static IEnumerable<(string File, MethodDeclarationSyntax Syntax)> Methods() =>
        SourceTree
            .Files(".cs")
            .Where(file => file.StartsWith("src/", StringComparison.Ordinal))
            .SelectMany(file =>
                CSharpSyntaxTree
                    .ParseText(string.Join('\n', SourceTree.LinesOf(file)))
                    .GetRoot()
                    .DescendantNodes()
                    .OfType<MethodDeclarationSyntax>()
                    .Select(method => (file, method))
            );

    private static int LinesOf(MethodDeclarationSyntax method)
    {
        var span = method.SyntaxTree.GetLineSpan(method.Span);
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    private static int ParametersOf(MethodDeclarationSyntax method) =>
        method.ParameterList.Parameters.Count(parameter =>
            parameter.Default is null && parameter.Type?.ToString() != nameof(CancellationToken)
        );

    // What an endpoint takes is named by its route, its body and its services.
    private static bool IsEndpoint(MethodDeclarationSyntax method) =>
        method.FirstAncestorOrSelf<ClassDeclarationSyntax>()!.Identifier.Text.EndsWith("Api", StringComparison.Ordinal);
}
