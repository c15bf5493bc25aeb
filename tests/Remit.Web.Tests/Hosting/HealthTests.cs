namespace Remit.Web.Tests.Hosting;

public sealed class HealthTests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task Both_health_addresses_answer_to_anybody(Database database)
    {
        using var client = databases.Shared(database).CreateClient();
        foreach (var address in (string[])["/healthz", "/healthz/ready"])
        {
            Assert.Equal(
                "Healthy",
                await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)
            );
        }
    }
}
