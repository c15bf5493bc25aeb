using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Remit.Web.Tests.Browser;

/// <summary>What a page weighs on the wire.</summary>
public sealed class WeightTests(Chromium chromium, Street street)
{
    private const int FirstPage = 90_000;
    private const int NextPage = 15_000;
    private const int Styles = 20_000;

    [Fact]
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
        var asked = new ConcurrentQueue<IRequest>();
        page.Request += Keep;
        await act();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        page.Request -= Keep;
        long bytes = 0;
        foreach (var request in asked)
        {
            // What came, once all of it is there: the page may stand before.
            if (await request.ResponseAsync() is { } response && await response.FinishedAsync() is null)
            {
                var sizes = await request.SizesAsync();
                bytes += sizes.ResponseHeadersSize + sizes.ResponseBodySize;
            }
        }

        return bytes;

        void Keep(object? sender, IRequest request) => asked.Enqueue(request);
    }
}
