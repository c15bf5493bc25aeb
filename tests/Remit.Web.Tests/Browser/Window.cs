using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Remit.Web.Tests.Browser;

/// <summary>A browser window: how wide, how dark, and who sits before it.</summary>
public sealed class Window : IAsyncDisposable
{
    /// <summary>For how long a test waits for what a page does, in milliseconds.</summary>
    public const int Patience = 120_000;

    private const string Pictures = "REMIT_PICTURES";
    private const int Height = 844;
    private const int Narrowest = 320;
    private const int Phone = 390;
    private const int Desk = 1280;

    private readonly IBrowserContext context;

    private Window(IBrowserContext context, IPage page) => (this.context, Page) = (context, page);

    /// <summary>The page shown.</summary>
    public IPage Page { get; }

    /// <summary>Somebody signs in here, as they do it themselves.</summary>
    /// <param name="mail">Their address.</param>
    public async Task SignInAsync(string mail)
    {
        await Page.GotoAsync("/sign-in");
        await Page.FillAsync("[name='Input.Mail']", mail);
        await Page.FillAsync("[name='Input.Password']", World.Password);
        await Page.Locator("form:has([name='Input.Password']) button[type=submit]").ClickAsync();
        await Page.Locator("a.me").WaitForAsync();
    }

    /// <summary>A window as wide as a phone.</summary>
    /// <param name="chromium">The browser.</param>
    /// <param name="address">Where the application is.</param>
    /// <param name="state">The cookies of somebody who is signed in; null for nobody.</param>
    /// <param name="knowsScripts">Whether scripts run.</param>
    /// <param name="locale">The language the browser asks for.</param>
    public static async Task<Window> OpenAsync(
        Chromium chromium,
        Uri address,
        string? state,
        bool knowsScripts = true,
        string locale = "en-GB"
    )
    {
        var opened = await chromium.Browser.NewContextAsync(
            new()
            {
                BaseURL = address.ToString(),
                ViewportSize = new() { Width = Phone, Height = Height },
                Locale = locale,
                ReducedMotion = ReducedMotion.Reduce,
                StorageState = state,
                JavaScriptEnabled = knowsScripts,
            }
        );
        // Many tests share few cores; how long something takes is no part of what they show.
        opened.SetDefaultTimeout(Patience);
        opened.SetDefaultNavigationTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        return new(opened, await opened.NewPageAsync());
    }

    /// <summary>
    /// Looks at the page light and dark, on a phone and on a desk: axe has nothing to say, and nothing scrolls sideways
    /// on the narrowest phone.
    /// </summary>
    public async Task LookAsync(string name)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (var width in new[] { Phone, Desk })
            {
                await Page.SetViewportSizeAsync(width, Height);
                await KeepPictureAsync($"{name}-{width}{(scheme == ColorScheme.Dark ? "-dark" : "")}");
                var found = await Page.RunAxe();
                Assert.True(found.Violations.Length == 0, $"{name}: {string.Join('\n', found.Violations.Select(Say))}");
            }
        }

        await Page.SetViewportSizeAsync(Narrowest, Height);
        await DemandNoScrollingSidewaysAsync(name, Narrowest);
    }

    /// <summary>Looks at the page on a phone, light: axe has nothing to say, and nothing scrolls sideways on any width.</summary>
    public async Task GlanceAsync(string name)
    {
        await KeepPictureAsync($"{name}-{Phone}");
        var found = await Page.RunAxe();
        Assert.True(found.Violations.Length == 0, $"{name}: {string.Join('\n', found.Violations.Select(Say))}");
        foreach (var width in new[] { Desk, Narrowest, Phone })
        {
            await Page.SetViewportSizeAsync(width, Height);
            await DemandNoScrollingSidewaysAsync(name, width);
        }
    }

    /// <summary>Keeps a picture of the whole page, where the environment names a folder for them.</summary>
    public async Task KeepPictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable(Pictures) is not { Length: > 0 } folder)
        {
            return;
        }

        // As tall as the page, so that the bar at the foot of a phone hides nothing.
        var (width, height) = (Page.ViewportSize!.Width, await Page.EvaluateAsync<int>("document.body.scrollHeight"));
        await Page.SetViewportSizeAsync(width, Math.Max(height, Height));
        await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png") });
        await Page.SetViewportSizeAsync(width, Height);
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private async Task DemandNoScrollingSidewaysAsync(string name, int width)
    {
        var wide = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        Assert.True(wide <= width, $"{name} is {wide} wide on {width}");
    }

    private static string Say(AxeResultItem item) =>
        $"{item.Id}: {item.Help} {string.Join(" | ", item.Nodes.Select(node => node.Html))}";
}
