using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mono.Cecil;
using Remit.Documents;
using Remit.Rules;
using Remit.Web.Data;

namespace Remit.Web.Tests.Architecture;

/// <summary>The arrows of <c>docs/architecture.md</c>.</summary>
public sealed class ArrowTests(Databases databases)
{
    [Fact]
    public void The_rules_use_the_base_class_library_alone() =>
        Assert.All(
            typeof(Agreement).Assembly.GetReferencedAssemblies(),
            used => Assert.StartsWith("System.", used.Name, StringComparison.Ordinal)
        );

    [Fact]
    public void Documents_use_the_rules_and_a_reader_of_yaml_alone() =>
        Assert.Equal(
            ["Remit.Rules", "YamlDotNet"],
            typeof(AgreementReader)
                .Assembly.GetReferencedAssemblies()
                .Select(used => used.Name!)
                .Where(name => !name.StartsWith("System.", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void The_application_and_the_command_line_never_see_each_other()
    {
        Assert.DoesNotContain("remit", typeof(Program).Assembly.GetReferencedAssemblies().Select(used => used.Name));
        Assert.DoesNotContain(
            SourceTree.LinesOf("src/Remit.Cli/Remit.Cli.csproj"),
            line => line.Contains("Remit.Web", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Features_use_each_other_without_going_in_circles()
    {
        var uses = Web
            .Uses.Select(use => (From: Web.PartOf(use.From), To: Web.PartOf(use.To)))
            .Where(use =>
                use.From.StartsWith("Features.", StringComparison.Ordinal)
                && use.To.StartsWith("Features.", StringComparison.Ordinal)
            )
            .Where(use => use.From != use.To)
            .Distinct()
            .ToLookup(use => use.From, use => use.To, StringComparer.Ordinal);

        Assert.NotEmpty(uses);
        Found.Nothing(uses.Select(feature => feature.Key).Where(feature => Reached(uses, feature).Contains(feature)));
    }

    [Fact]
    public void Outcomes_and_parts_of_pages_know_no_feature() =>
        Found.Nothing(
            Web.Uses.Where(use => Web.PartOf(use.From) is "Outcomes" or "Ui" or "Hosting" && IsFeature(use.To))
                .Select(Text)
        );

    [Fact]
    public void Below_the_features_only_entities_and_the_journal_are_known()
    {
        using var scope = databases.Shared(Database.Sqlite).Services.CreateScope();
        var entities = scope
            .ServiceProvider.GetRequiredService<RemitDb>()
            .Model.GetEntityTypes()
            .Select(type => type.ClrType.FullName)
            .ToHashSet(StringComparer.Ordinal);

        Found.Nothing(
            Web.Uses.Where(use => Web.PartOf(use.From) is "Data" or "Security" && IsFeature(use.To))
                .Where(use => !entities.Contains(use.To.FullName) && Web.PartOf(use.To) != "Features.Journal")
                .Select(Text)
        );
    }

    [Theory]
    [InlineData("Page")]
    [InlineData("Api")]
    [InlineData("Mapping")]
    public void No_feature_uses_another_ones_pages_routes_or_mapping(string ending) =>
        Found.Nothing(
            Web.Uses.Where(use => use.To.Name.EndsWith(ending, StringComparison.Ordinal) && IsFeature(use.To))
                .Where(use => Web.PartOf(use.From).Length > 0 && Web.PartOf(use.From) != Web.PartOf(use.To))
                .Select(Text)
        );

    [Fact]
    public void Features_save_only_with_a_row_of_the_journal()
    {
        var calls = Web.Calls()
            .Where(call => IsFeature(call.From))
            .Select(call => (call.From, call.Called.Name))
            .ToList();

        Assert.Contains(calls, call => call.Name == nameof(RemitDb.SaveAsync));
        Found.Nothing(
            calls
                .Where(call => call.Name is nameof(DbContext.SaveChanges) or nameof(DbContext.SaveChangesAsync))
                .Select(call => call.From.FullName)
        );
    }

    private static bool IsFeature(TypeDefinition type) =>
        Web.PartOf(type).StartsWith("Features.", StringComparison.Ordinal);

    private static string Text((TypeDefinition From, TypeDefinition To) use) =>
        $"{use.From.FullName} > {use.To.FullName}";

    private static HashSet<string> Reached(ILookup<string, string> uses, string from)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(uses[from]);
        while (open.TryDequeue(out var next))
        {
            if (reached.Add(next))
            {
                foreach (var further in uses[next])
                {
                    open.Enqueue(further);
                }
            }
        }

        return reached;
    }
}
