using Microsoft.Playwright;

namespace Remit.Web.Tests.Browser;

/// <summary>Somebody's hands on a page: every tap and every typed word is counted.</summary>
public sealed class Hands(IPage page)
{
    /// <summary>How often a button or a link was tapped.</summary>
    public int Taps { get; private set; }

    /// <summary>How many words and numbers were typed.</summary>
    public int Words { get; private set; }

    /// <summary>Taps the button or the link of that name.</summary>
    public async Task TapAsync(string name)
    {
        Taps++;
        var button = page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
        var link = page.GetByRole(AriaRole.Link, new() { Name = name });
        await button.Or(link).First.ClickAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    /// <summary>Types into the field that a label names. Where it has the focus already no tap is needed.</summary>
    public async Task TypeAsync(string label, string text)
    {
        var field = page.GetByLabel(label, new() { Exact = true });
        if (!await field.EvaluateAsync<bool>("field => field === document.activeElement"))
        {
            Taps++;
        }

        Words += text.Split(' ').Length;
        await field.FillAsync(text);
    }

    /// <summary>Types where the page puts the focus by itself, once it has: a page that is still coming takes no keys.</summary>
    public async Task TypeHereAsync(string text)
    {
        var field = page.Locator("input:focus, textarea:focus");
        await Assertions.Expect(field).ToHaveCountAsync(1);
        await page.Keyboard.TypeAsync(text);
        await Assertions.Expect(field).ToHaveValueAsync(text);
    }

    /// <summary>Goes from place to place by the Tab key until a button or link of that name is reached, and presses Enter.</summary>
    public async Task KeyAsync(string name)
    {
        const int Most = 60;
        for (var pressed = 0; pressed < Most; pressed++)
        {
            await page.Keyboard.PressAsync("Tab");
            var text = await page.EvaluateAsync<string>("document.activeElement.textContent.trim()");
            if (text.StartsWith(name, StringComparison.Ordinal))
            {
                // Every step of the way leads to another page. The address is looked at again and again: a change
                // between two looks at events would be missed.
                var here = page.Url;
                await page.Keyboard.PressAsync("Enter");
                await Assertions.Expect(page).Not.ToHaveURLAsync(here);
                await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
                return;
            }
        }

        Assert.Fail($"The Tab key never came to '{name}' on {page.Url}");
    }
}
