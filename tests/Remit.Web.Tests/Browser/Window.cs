using Microsoft.Playwright;
using Remit.Web.Features.People;

namespace Remit.Web.Tests.Browser;

/// <summary>A browser window: how wide, how dark, and who sits before it.</summary>
public sealed class Window : IAsyncDisposable
{
    private const string Pictures = "REMIT_PICTURES";
    private const int Height = 844;

    private readonly IBrowserContext context;

    private Window(IBrowserContext context, IPage page) => (this.context, Page) = (context, page);

    /// <summary>The page shown.</summary>
    public IPage Page { get; }

    /// <summary>A window of somebody who is signed in, or of nobody.</summary>
    public static async Task<Window> OpenAsync(
        Chromium chromium,
        Street street,
        Person? person,
        int width,
        bool isDark = false,
        bool knowsScripts = true
    )
    {
        var state = person is null ? null : await street.SignedInAsync(chromium, person);
        var opened = await chromium.Browser.NewContextAsync(
            new()
            {
                BaseURL = street.Address.ToString(),
                ViewportSize = new() { Width = width, Height = Height },
                ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
                Locale = "en-GB",
                ReducedMotion = ReducedMotion.Reduce,
                StorageState = state,
                JavaScriptEnabled = knowsScripts,
            }
        );
        return new(opened, await opened.NewPageAsync());
    }

    /// <summary>Keeps a picture, where the environment names a folder for them.</summary>
    public async Task KeepPictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable(Pictures) is { Length: > 0 } folder)
        {
            await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        }
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
