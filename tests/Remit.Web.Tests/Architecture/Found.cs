namespace Remit.Web.Tests.Architecture;

/// <summary>What a check over the tree found.</summary>
internal static class Found
{
    /// <summary>Fails with every finding on a line of its own.</summary>
    public static void Nothing(IEnumerable<string> findings)
    {
        var all = findings.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
