namespace Remit.Web.Tests.Features.Joining;

/// <summary>A browser that follows redirects from the application to a provider on loopback and back.</summary>
internal sealed class Traveller(App app)
{
    private const int MostHops = 12;

    private readonly HttpClient here = app.CreateDefaultClient(new Uri("http://localhost"), new Cookies());

    /// <summary>The page as it was last shown.</summary>
    public Visitor Page { get; private set; } = null!;

    /// <summary>Where it came from.</summary>
    public string Address => Page.Address;

    /// <summary>Where the provider last sent the browser back to.</summary>
    public string Answer { get; private set; } = "";

    public async Task<Visitor> VisitAsync(string address)
    {
        using var there = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        var next = new Uri(here.BaseAddress!, address);
        for (var hop = 0; hop < MostHops; hop++)
        {
            var isHere = next.Host == here.BaseAddress!.Host;
            using var response = await (isHere ? here : there).GetAsync(next, TestContext.Current.CancellationToken);
            if (response.Headers.Location is not { } location)
            {
                return Page = await new Visitor(here).VisitAsync(next.PathAndQuery);
            }

            next = new Uri(next, location);
            Answer = isHere ? Answer : next.PathAndQuery;
        }

        throw new InvalidOperationException($"Sent on more than {MostHops} times, at last to {next}.");
    }

    public async Task SignOutAsync()
    {
        await VisitAsync("/sign-out");
        await Page.SubmitAsync("Sign out");
    }
}
