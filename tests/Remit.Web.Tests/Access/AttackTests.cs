using System.Net;
using System.Text;
using Remit.Web.Security;

namespace Remit.Web.Tests.Access;

/// <summary>What somebody gets who sends what no page of ours would.</summary>
public sealed class AttackTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task What_is_typed_stands_on_no_page_as_HTML(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var town = await Town.InAsync(app);
        await town.ProgramAsync(ApiScope.Ask);
        await InviteAsync(town[Somebody.Admin]);
        var seen = 0;
        foreach (var who in (Somebody[])[Somebody.Contributor, Somebody.Lead, Somebody.InvitedThird, Somebody.Admin])
        {
            foreach (var route in Doors.Shown)
            {
                using var response = await town[who]
                    .Client.GetAsync(new Uri(town.AddressOf(route), UriKind.Relative), Cancel);
                if (response.Content.Headers.ContentType?.MediaType != "text/html")
                {
                    continue;
                }

                var page = await response.Content.ReadAsStringAsync(Cancel);
                Assert.False(page.Contains("<img src=x", StringComparison.OrdinalIgnoreCase), $"{route} by {who}");
                seen += page.Contains("&lt;img src=x", Ordinal) ? 1 : 0;
            }
        }

        Assert.True(seen > 8, $"It stands on {seen} pages only.");
    }

    [Theory, EachDatabase]
    public async Task A_cookie_that_was_changed_signs_nobody_in(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        var ines = await world.SignInAsync(world.Ines);
        using var before = await ines.Client.GetAsync(new Uri("/healthz", UriKind.Relative), Cancel);
        var cookie = string.Join("; ", before.RequestMessage!.Headers.GetValues("Cookie"));
        var at = cookie.IndexOf("remit=", Ordinal) + "remit=".Length;
        foreach (var place in (int[])[at + 5, at + 60, cookie.Length - 4])
        {
            var changed = new StringBuilder(cookie) { [place] = cookie[place] == 'A' ? 'B' : 'A' }.ToString();
            var stranger = World.NewVisitor(app);
            stranger.Client.DefaultRequestHeaders.Add("Cookie", changed);

            await stranger.VisitAsync("/log");

            Assert.StartsWith("/sign-in", stranger.Address, Ordinal);
        }
    }

    [Theory, EachDatabase]
    public async Task The_cookie_is_for_this_site_and_no_script(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var mail = await world.MailOfAsync(world.Ines);
        var visitor = new Visitor(world.App.CreateDefaultClient(new Uri("http://localhost"), new Cookies()));
        await visitor.VisitAsync("/sign-in");
        var set = await SetCookiesAsync(visitor, mail);

        Assert.Contains(
            set,
            one =>
                one.StartsWith("remit=", Ordinal)
                && one.Contains("httponly", Ordinal)
                && one.Contains("samesite=lax", Ordinal)
        );
    }

    [Theory, EachDatabase]
    public async Task A_form_with_the_proof_of_somebody_else_is_refused(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var town = await Town.InAsync(app);
        var before = await town.TurnsAsync();
        var lead = await town[Somebody.Lead].VisitAsync("/sign-out");
        var token = lead.Page.QuerySelector("[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        foreach (var sent in (string?[])[null, "", "guessed", token])
        {
            using var form = new FormUrlEncodedContent(
                sent is null ? [] : [new("__RequestVerificationToken", sent), new("line.outcome", "Taken over")]
            );
            using var response = await town[Somebody.Contributor]
                .Client.PostAsync(new Uri($"/lines/{town.Line}/answer", UriKind.Relative), form, Cancel);

            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        }

        Assert.Equal(before, await town.TurnsAsync());
    }

    [Theory, EachDatabase]
    public async Task Signing_in_and_choosing_a_language_lead_to_no_other_site(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var mail = await world.MailOfAsync(world.Ines);
        foreach (
            var address in (string[])
                ["https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "/\t/elsewhere.example"]
        )
        {
            var visitor = await World
                .NewVisitor(world.App)
                .VisitAsync($"/sign-in?ReturnUrl={Uri.EscapeDataString(address)}");

            await visitor.Fill("Input.Mail", mail).Fill("Input.Password", World.Password).SubmitAsync("Sign in");

            Assert.Equal((HttpStatusCode.OK, "/"), (visitor.Status, visitor.Address));
            using var form = new FormUrlEncodedContent([new("language", "de"), new("back", address)]);
            using var response = await visitor.Client.PostAsync(new Uri("/language", UriKind.Relative), form, Cancel);
            Assert.Equal(
                ("localhost", "/"),
                (response.RequestMessage!.RequestUri!.Host, response.RequestMessage.RequestUri.PathAndQuery)
            );
        }
    }

    [Theory, EachDatabase]
    public async Task A_form_of_ten_megabytes_is_refused_and_changes_nothing(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var town = await Town.InAsync(app);
        var before = await town.TurnsAsync();
        foreach (
            var route in (string[])
                ["POST /lines/{id:guid}/answer", "PAGE /account/tokens", "POST /api/v1/decisions/", "PAGE /draft/take"]
        )
        {
            var status = await town.SendAsync(route, Somebody.Contributor, new string('x', 10_000_000));

            Assert.True(
                status is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge,
                $"{route}: {status}"
            );
        }

        Assert.Equal(before, await town.TurnsAsync());
    }

    [Theory, EachDatabase]
    public async Task A_note_of_200_000_characters_or_with_NUL_is_refused_and_one_from_right_to_left_is_kept(
        Database database
    )
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);

        var (tooLong, _) = await WriteAsync(ines, world, new string('a', 200_000));
        var (withNul, said) = await WriteAsync(ines, world, "A refund\0 for tent pegs");
        var (turned, kept) = await WriteAsync(ines, world, "החזר כספי \u202Egnp");

        Assert.Equal(HttpStatusCode.BadRequest, tooLong);
        Assert.Equal(HttpStatusCode.BadRequest, withNul);
        Assert.Contains("cannot be shown", said, Ordinal);
        Assert.Equal(HttpStatusCode.Created, turned);
        Assert.Contains("gnp", kept, Ordinal);
        await ines.VisitAsync("/log");
        Assert.Contains(ines.Page.QuerySelectorAll("bdi"), text => text.TextContent.Contains("החזר", Ordinal));
    }

    private static async Task<(HttpStatusCode Status, string Body)> WriteAsync(
        Visitor visitor,
        World world,
        string title
    )
    {
        var (status, body) = await visitor.PostAsync(
            "/api/v1/decisions",
            new
            {
                agreement = world.Pair.Id,
                title,
                done = "askedFirst",
            }
        );
        return (status, body.ToString());
    }

    private static async Task<IReadOnlyList<string>> SetCookiesAsync(Visitor visitor, string mail)
    {
        var form = visitor.Page.Forms[0];
        var fields = form.QuerySelectorAll("input[type=hidden]")
            .Select(field => KeyValuePair.Create(field.GetAttribute("name")!, field.GetAttribute("value") ?? ""))
            .Append(new("Input.Mail", mail))
            .Append(new("Input.Password", World.Password));
        using var content = new FormUrlEncodedContent(fields);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/sign-in", UriKind.Relative))
        {
            Content = content,
        };
        using var response = await visitor.Client.SendAsync(request, Cancel);
        return [.. response.Headers.TryGetValues("Set-Cookie", out var set) ? set : []];
    }

    private static async Task InviteAsync(Visitor admin)
    {
        await admin.VisitAsync("/people/invite");
        await admin.Fill("Input.Name", $"Sunniva {Town.Hostile}").SubmitAsync("Invite");
    }
}
