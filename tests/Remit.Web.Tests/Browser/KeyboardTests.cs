using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Remit.Web.Tests.Browser;

/// <summary>The main job without a mouse.</summary>
public sealed partial class KeyboardTests(Chromium chromium, Street street)
{
    [Fact]
    public async Task May_I_is_answered_by_typing_alone()
    {
        await using var window = await InesTypingAsync("/ask/refund");
        await window.Page.Keyboard.TypeAsync("38");
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page).ToHaveURLAsync(AmountGiven);
        await TabToAsync(window.Page, "consumer");
        await window.Page.Keyboard.PressAsync("Enter");

        await Assertions
            .Expect(window.Page.Locator("#answer"))
            .ToHaveTextAsync("Go ahead, then tell Maarten by Friday.");
    }

    [Fact]
    public async Task May_I_asks_nothing_that_cannot_change_the_answer()
    {
        await using var window = await InesTypingAsync("/ask/refund");
        await window.Page.Keyboard.TypeAsync("84");
        await window.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(window.Page.Locator("#answer")).ToHaveTextAsync("Ask Maarten first.");
        await Assertions.Expect(window.Page.GetByText("Which kind of customer")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_is_inside_and_small_is_written_down_with_one_field_and_one_choice()
    {
        await using var window = await InesTypingAsync("/decided/refund");
        await window.Page.Keyboard.TypeAsync("12");
        await window.Page.Keyboard.PressAsync("Tab");
        await window.Page.Keyboard.PressAsync("Space");
        await window.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(window.Page.Locator("[role=status]")).ToHaveTextAsync("Written down.");
    }

    [Fact]
    public async Task What_is_wrong_is_said_focused_and_everything_typed_is_kept()
    {
        await using var window = await InesTypingAsync("/decided/refund");
        await window.Page.Keyboard.TypeAsync("84,5x");
        await window.Page.Keyboard.PressAsync("Enter");
        var summary = window.Page.Locator("[role=alert]");

        await Assertions.Expect(summary).ToBeFocusedAsync();
        await Assertions.Expect(window.Page.Locator("#amount")).ToHaveValueAsync("84,5x");
        await window.Page.Keyboard.PressAsync("Tab");
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator("#amount")).ToBeFocusedAsync();
        await window.KeepPictureAsync("decided-wrong-390");
    }

    [Fact]
    public async Task At_the_stakes_a_little_more_is_asked_before_it_is_written_down()
    {
        await using var window = await InesTypingAsync("/decided/courier_claim");
        await window.Page.Keyboard.TypeAsync("95");
        await window.Page.Keyboard.PressAsync("Enter");
        var expect = window.Page.Locator("#expect");

        await Assertions.Expect(window.Page.Locator(".answer")).ToBeFocusedAsync();
        await Assertions.Expect(expect).ToBeVisibleAsync();
        await window.KeepPictureAsync("decided-stakes-390");
        await expect.FocusAsync();
        await window.Page.Keyboard.TypeAsync("Chasing would cost more than it brings");
        await TabToAsync(window.Page, "Write it down");
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator("[role=status]")).ToHaveTextAsync("Written down.");
    }

    [Fact]
    public async Task The_first_key_leads_past_the_places_to_the_page()
    {
        await using var window = await street.OpenAsync(chromium, street.World.Ines, knowsScripts: false);
        await window.Page.GotoAsync("/log");
        await window.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(window.Page.Locator(".skip")).ToBeFocusedAsync();
        await window.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(window.Page.Locator("main")).ToBeFocusedAsync();
    }

    [GeneratedRegex("amount=38", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AmountGiven { get; }

    private async Task<Window> InesTypingAsync(string address)
    {
        var window = await street.OpenAsync(chromium, street.World.Ines);
        await window.Page.GotoAsync(address);
        await Assertions.Expect(window.Page.Locator("#amount")).ToBeFocusedAsync();
        return window;
    }

    private static async Task TabToAsync(IPage page, string text)
    {
        const int Most = 40;
        var seen = new List<string>();
        for (var pressed = 0; pressed < Most; pressed++)
        {
            await page.Keyboard.PressAsync("Tab");
            seen.Add(await page.EvaluateAsync<string>("document.activeElement.textContent.trim()"));
            if (string.Equals(seen[^1], text, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"'{text}' is not reached in {Most} tabs: {string.Join(" | ", seen)}");
    }
}
