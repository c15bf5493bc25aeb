using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Security;
using Remit.Web.Tests.Architecture;

namespace Remit.Web.Tests.Access;

/// <summary>
/// Who comes through which door, and what they read there: every route and every kind of text for everybody there is.
/// </summary>
public sealed class AccessTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static IEnumerable<Somebody> Strangers =>
        Enum.GetValues<Somebody>().Except([Somebody.Contributor, Somebody.Lead, Somebody.WrongToken]);

    [Fact]
    public void Every_route_stands_in_the_table_and_nothing_else()
    {
        var there = Doors.In(databases.Shared(Database.Sqlite));

        Assert.Equal(string.Join('\n', Doors.All.Keys.Order(StringComparer.Ordinal)), string.Join('\n', there));
    }

    [Theory, EachDatabase]
    public async Task Every_address_opens_to_whom_the_table_says_and_to_nobody_else(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var town = await Town.InAsync(app);
        var found = new List<string>();
        foreach (var route in Doors.Shown)
        {
            foreach (var who in Enum.GetValues<Somebody>().Where(who => who != Somebody.WrongToken))
            {
                var answered = Name(await town[who].VisitAsync(town.AddressOf(route)));
                if (answered != Expected(Doors.All[route], who, route))
                {
                    found.Add($"{route} for {who}: {answered}, not {Expected(Doors.All[route], who, route)}");
                }
            }
        }

        Found.Nothing(found);
    }

    [Theory, EachDatabase]
    public async Task What_is_written_is_read_by_whom_the_rules_say_on_every_page_and_by_nobody_else(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var town = await Town.InAsync(app);
        // A choice of mails has no text that could carry a mark.
        Assert.Equal(
            Enum.GetValues<Written>().Except([Written.MailWish, Written.Start, Written.Card]).Order(),
            town.Marks.Keys.Order()
        );
        foreach (var who in Enum.GetValues<Somebody>().Where(who => who != Somebody.WrongToken))
        {
            var read = new List<string>();
            // Who opens a link that is no good has none open any more.
            foreach (var route in Doors.Shown.OrderBy(route => route.EndsWith("/link", Ordinal)))
            {
                using var response = await town[who]
                    .Client.GetAsync(
                        new Uri(town.AddressOf(route), UriKind.Relative),
                        TestContext.Current.CancellationToken
                    );
                read.Add(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            }

            foreach (var (what, mark) in town.Marks)
            {
                Assert.True(
                    IsReader(who, WhoSees.Of(what)) == read.Any(page => page.Contains(mark, Ordinal)),
                    $"{what} by {who}"
                );
            }
        }
    }

    [Theory, EachDatabase]
    public async Task Who_is_shown_one_entry_reads_it_at_one_address_and_nothing_else_anywhere(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var town = await Town.InAsync(app);
        const string Shown = "PAGE /shown/{Id:guid}";
        var petra = town[Somebody.InvitedThird];

        Assert.Equal([$"{Written.Decision} at {Shown}"], await ReadByAsync(town, petra));

        await town[Somebody.Contributor].VisitAsync(town.AddressOf("PAGE /decisions/{Id:guid}"));
        await town[Somebody.Contributor].SubmitAsync("End it");
        Assert.Empty(await ReadByAsync(town, petra));
        Assert.Equal("NotFound", Name(await petra.VisitAsync(town.AddressOf(Shown))));
    }

    [Theory, EachDatabase]
    public async Task No_form_of_somebody_else_changes_what_is_hers_or_the_pairs(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var town = await Town.InAsync(app);
        var before = await town.TurnsAsync();
        foreach (var route in Doors.Taking)
        {
            foreach (var who in Strangers)
            {
                var status = await town.SendAsync(route, who);

                Assert.True((int)status < 500, $"{route} by {who}: {status}");
                Assert.True(before == await town.TurnsAsync(), $"{route} by {who} changed something");
                if (IsNobody(who) && Doors.All[route] != Door.Anyone)
                {
                    Assert.True(status is HttpStatusCode.Found or HttpStatusCode.Unauthorized, $"{route}: {status}");
                }
            }
        }
    }

    [Theory, EachDatabase]
    public async Task What_is_her_own_is_not_changed_by_her_lead(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var town = await Town.InAsync(app);
        var before = await town.TurnsAsync();
        foreach (var route in Doors.Taking.Where(route => Doors.All[route] == Door.Owner))
        {
            var status = await town.SendAsync(route, Somebody.Lead);

            // Sent on to the page as it is for him, where what he sends has no form.
            Assert.True(
                status
                    is HttpStatusCode.NotFound
                        or HttpStatusCode.Forbidden
                        or HttpStatusCode.BadRequest
                        or HttpStatusCode.SeeOther,
                $"{route}: {status}"
            );
        }

        Assert.Equal(before, await town.TurnsAsync());
    }

    [Theory, EachDatabase]
    public async Task A_token_without_the_scope_of_a_route_is_refused_there(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var town = await Town.InAsync(app);
        var scopes = Enum.GetValues<ApiScope>().Where(scope => scope != ApiScope.None).ToList();
        var programs = new Dictionary<ApiScope, Visitor>();
        foreach (var missing in scopes)
        {
            programs[missing] = await town.ProgramAsync([.. scopes.Where(scope => scope != missing)]);
        }

        var routes = app
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.RoutePattern.RawText?.TrimStart('/').StartsWith("api/", Ordinal) == true)
            .ToList();
        Assert.NotEmpty(routes);
        foreach (var route in routes)
        {
            var needed = route.Metadata.GetMetadata<ScopeNeeded>();
            Assert.True(needed is not null, $"{route.RoutePattern.RawText} says no scope");
            var method = route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0];
            using var request = new HttpRequestMessage(
                new HttpMethod(method),
                new Uri(town.AddressOf($"{method} /{route.RoutePattern.RawText!.TrimStart('/')}"), UriKind.Relative)
            );
            using var response = await programs[needed.Scope]
                .Client.SendAsync(request, TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        }
    }

    private static async Task<List<string>> ReadByAsync(Town town, Visitor visitor)
    {
        var read = new List<string>();
        foreach (var route in Doors.Shown)
        {
            using var response = await visitor.Client.GetAsync(
                new Uri(town.AddressOf(route), UriKind.Relative),
                TestContext.Current.CancellationToken
            );
            var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            read.AddRange(
                town.Marks.Where(mark => page.Contains(mark.Value, Ordinal)).Select(mark => $"{mark.Key} at {route}")
            );
        }

        return read;
    }

    private static bool IsReader(Somebody who, Audience audience) =>
        audience switch
        {
            Audience.OnlyYou => who == Somebody.Contributor,
            Audience.YouUntilBoth => who == Somebody.Contributor,
            Audience.YouAndReader => who is Somebody.Contributor or Somebody.GuestLink,
            Audience.YouAndLead or Audience.YourPairs => who is Somebody.Contributor or Somebody.Lead,
            Audience.YouLeadAndShown => who is Somebody.Contributor or Somebody.Lead or Somebody.InvitedThird,
            Audience.WhoeverHasAddress => true,
            Audience.Everyone => !IsNobody(who),
            _ => throw new ArgumentOutOfRangeException(nameof(audience), audience, "Nobody said who these are."),
        };

    private static bool IsNobody(Somebody who) =>
        who is Somebody.Anonymous or Somebody.GuestLink or Somebody.ExpiredLink;

    private static string Expected(Door door, Somebody who, string route) =>
        (door, who) switch
        {
            (Door.Anyone, _) => "in",
            (_, Somebody.Anonymous or Somebody.GuestLink or Somebody.ExpiredLink) => route.Contains("/api/", Ordinal)
                ? "Unauthorized"
                : "sign-in",
            (Door.SignedIn, _) => "in",
            (Door.Owner, Somebody.Contributor) => "in",
            (Door.Pair, Somebody.Contributor or Somebody.Lead) => "in",
            (Door.Lead, Somebody.Lead) => "in",
            (Door.Cover, Somebody.Cover) => "in",
            (Door.Invited, Somebody.InvitedThird) => "in",
            // Who covers is a contributor too, with the same lead.
            (Door.Contributor, Somebody.Contributor or Somebody.Cover or Somebody.OtherContributor) => "in",
            (Door.Admin, Somebody.Admin) => "in",
            (Door.Admin, _) => "Forbidden",
            _ => "NotFound",
        };

    // A page may send somebody on who has nothing there yet; to the page to sign in it sends only who is nobody.
    private static string Name(Visitor visitor) =>
        visitor.Status != HttpStatusCode.OK ? visitor.Status.ToString()
        : visitor.Address.StartsWith("/sign-in?ReturnUrl", Ordinal) ? "sign-in"
        : "in";
}
