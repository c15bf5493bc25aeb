using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Remit.Web.Tests.Data.Kept;

/// <summary>Runs a theory once on each kept database.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EachKeptAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(
        MethodInfo testMethod,
        DisposalTracker disposalTracker
    ) =>
        new([
            .. KeptDatabase.Sets.SelectMany(set =>
                Enum.GetValues<Database>().Select(database => new TheoryDataRow<string, Database>(set, database))
            ),
        ]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
