using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Remit.Web.Tests.Worlds;

/// <summary>Runs a theory once on each database.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EachDatabaseAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(
        MethodInfo testMethod,
        DisposalTracker disposalTracker
    ) => new([.. Enum.GetValues<Database>().Select(database => new TheoryDataRow<Database>(database))]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
