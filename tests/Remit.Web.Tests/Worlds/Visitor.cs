using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Remit.Web.Tests.Worlds;

/// <summary>
/// Somebody with a browser that knows no scripts: visits, fills in, submits and reads. Follows redirects and keeps
/// cookies.
/// </summary>
public sealed partial class Visitor(HttpClient client)
{
    private readonly Dictionary<string, string> filled = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> chosen = new(StringComparer.Ordinal);

    /// <summary>The page as it was last shown.</summary>
    public IHtmlDocument Page { get; private set; } = null!;

    /// <summary>The status of the last answer.</summary>
    public HttpStatusCode Status { get; private set; }

    /// <summary>Where the last answer came from, after redirects.</summary>
    public string Address { get; private set; } = "/";

    /// <summary>For talking to the API with the same cookies.</summary>
    public HttpClient Client { get; } = client;

    /// <summary>What a reader sees of the page, with single spaces.</summary>
    public string Text => Words(Page.Body!.TextContent);

    /// <summary>Opens an address.</summary>
    public async Task<Visitor> VisitAsync(string address)
    {
        using var response = await Client.GetAsync(
            new Uri(address, UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        return await ReadAsync(response);
    }

    /// <summary>Fills in a field of the page, by its name.</summary>
    public Visitor Fill(string name, string value)
    {
        _ = Page.QuerySelector($"[name='{name}']") ?? throw new InvalidOperationException($"No field '{name}': {Text}");
        filled[name] = value;
        return this;
    }

    /// <summary>Chooses a file for a field of the page, by its name.</summary>
    public Visitor Choose(string name, byte[] file)
    {
        _ =
            Page.QuerySelector($"input[type=file][name='{name}']")
            ?? throw new InvalidOperationException($"No '{name}'.");
        chosen[name] = file;
        return this;
    }

    /// <summary>Follows the link of that text; where several have it, the one with a number, from 0.</summary>
    public Task<Visitor> FollowAsync(string link, int number = 0)
    {
        var found = Page.QuerySelectorAll("a")
            .Where(one => one.TextContent.Trim().StartsWith(link, StringComparison.Ordinal))
            .ElementAtOrDefault(number);
        return VisitAsync(
            found?.GetAttribute("href") ?? throw new InvalidOperationException($"No link '{link}': {Text}")
        );
    }

    /// <summary>Submits the form that holds a field, by its first button or the one of that text.</summary>
    public Task<Visitor> SubmitForAsync(string name, string? button = null) =>
        SubmitAsync(
            Page.Forms.First(form => form.QuerySelector($"[name='{name}']") is not null),
            form => button is null ? form.QuerySelector("button") : ButtonOf(form, button)
        );

    /// <summary>Submits the form with a button of that text, or the only form.</summary>
    public async Task<Visitor> SubmitAsync(string? button = null)
    {
        return await SubmitAsync(FormWith(button), form => button is null ? null : ButtonOf(form, button));
    }

    private async Task<Visitor> SubmitAsync(IHtmlFormElement form, Func<IHtmlFormElement, IElement?> press)
    {
        var data = Data(form, press(form));
        filled.Clear();
        var target = new Uri(
            form.GetAttribute("action") is { Length: > 0 } action ? action : Address,
            UriKind.Relative
        );
        if (string.Equals(form.Method, "get", StringComparison.OrdinalIgnoreCase))
        {
            var query = await new FormUrlEncodedContent(data).ReadAsStringAsync(TestContext.Current.CancellationToken);
            return await VisitAsync($"{target.OriginalString.Split('?')[0]}?{query}");
        }

        using var content = ContentOf(form, data);
        using var response = await Client.PostAsync(target, content, TestContext.Current.CancellationToken);
        return await ReadAsync(response);
    }

    private HttpContent ContentOf(IHtmlFormElement form, List<KeyValuePair<string, string>> data)
    {
        if (form.GetAttribute("enctype") != "multipart/form-data")
        {
            return new FormUrlEncodedContent(data);
        }

        var content = new MultipartFormDataContent();
        foreach (
            var (name, value) in data.Where(one => form.QuerySelector($"input[type=file][name='{one.Key}']") is null)
        )
        {
            content.Add(new StringContent(value), name);
        }

        // A browser sends a field without a file too, empty and without a name.
        foreach (var field in form.QuerySelectorAll("input[type=file]").Select(input => input.GetAttribute("name")!))
        {
            var file = chosen.GetValueOrDefault(field, []);
            content.Add(new ByteArrayContent(file), field, file.Length == 0 ? "\"\"" : "table");
        }

        chosen.Clear();
        return content;
    }

    private static string Words(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private IHtmlFormElement FormWith(string? button) =>
        Page.Forms.FirstOrDefault(form => button is null || ButtonOf(form, button) is not null)
        ?? throw new InvalidOperationException($"No form with a button '{button}': {Text}");

    private static IElement? ButtonOf(IHtmlFormElement form, string text) =>
        form.QuerySelectorAll("button")
            .FirstOrDefault(button => string.Equals(Words(button.TextContent), text, StringComparison.Ordinal));

    private List<KeyValuePair<string, string>> Data(IHtmlFormElement form, IElement? pressed)
    {
        var data = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var element in form.Elements)
        {
            if (ValueOf(element) is { } value && element.GetAttribute("name") is { Length: > 0 } name)
            {
                data[name] = value;
            }
        }

        foreach (var (name, value) in filled)
        {
            data[name] = value;
        }

        if (pressed?.GetAttribute("name") is { } named)
        {
            data[named] = pressed.GetAttribute("value") ?? "";
        }

        return [.. data.Select(one => KeyValuePair.Create(one.Key, LineBreak.Replace(one.Value, "\r\n")))];
    }

    // As browsers send them, from every field (HTML, constructing the entry list).
    [GeneratedRegex("\r\n|\r|\n", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineBreak { get; }

    private static string? ValueOf(IElement element) =>
        element switch
        {
            IHtmlInputElement { Type: "radio" or "checkbox" } box => box.IsChecked ? box.Value : null,
            IHtmlInputElement input => input.Value,
            IHtmlTextAreaElement area => area.Value,
            IHtmlSelectElement select => select.Value,
            _ => null,
        };

    private async Task<Visitor> ReadAsync(HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        (Status, Address) = (response.StatusCode, response.RequestMessage!.RequestUri!.PathAndQuery);
        Page = await new HtmlParser().ParseDocumentAsync(html, TestContext.Current.CancellationToken);
        return this;
    }
}
