using Microsoft.Playwright;

namespace Remit.Web.Tests.Browser;

/// <summary>What a page weighs on the wire.</summary>
public sealed class WeightTests(Chromium chromium, Street street)
{
    private const int FirstPage = 90_000;
    private const int NextPage = 15_000;
    private const int Styles = 20_000;

    [Fact(Timeout = Window.Patience)]
    public async Task The_first_page_and_the_next_are_light()
    {
        await using var window = await street.OpenAsync(chromium, street.World.Ines);
        var first = await WeighAsync(window.Page, () => window.Page.GotoAsync("/"));
        var next = await WeighAsync(window.Page, () => OpenOurPageAsync(window.Page));

        Assert.InRange(first, 1, FirstPage);
        Assert.InRange(next, 1, NextPage);
        TestContext.Current.TestOutputHelper?.WriteLine($"First page {first} bytes, next {next} bytes.");
    }

    [Fact]
    public async Task The_styles_are_small()
    {
        using var client = street.World.App.CreateClient();
        var styles = await client.GetStringAsync(
            new Uri("/remit.css", UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        Assert.InRange(styles.Length, 1, Styles);
    }

    private static async Task OpenOurPageAsync(IPage page)
    {
        await page.ClickAsync(".places a[href='/page']");
        await page.WaitForSelectorAsync("article.page");
    }

    private static async Task<long> WeighAsync(IPage page, Func<Task> act)
    {
        var cdp = await page.Context.NewCDPSessionAsync(page);
        await cdp.SendAsync("Network.enable");
        long bytes = 0;
        var arrived = new TaskCompletionSource();
        cdp.Event("Network.loadingFinished").OnEvent += (_, finished) =>
        {
            Interlocked.Add(ref bytes, (long)finished!.Value.GetProperty("encodedDataLength").GetDouble());
            arrived.TrySetResult();
        };
        await act();
        // The page may stand, and the network be idle, before it is said here what came.
        await arrived.Task;
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await cdp.DetachAsync();
        return Interlocked.Read(ref bytes);
    }
}
