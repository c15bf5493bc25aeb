using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Features.Starting;

namespace Remit.Web.Tests.Features.Starting;

public sealed class FirstStartTests(Databases databases)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task On_ones_own_machine_a_name_is_enough(Database database)
    {
        await using var app = await databases.OwnAsync(database);

        var visitor = await BeginAsync(app);

        Assert.Equal("/lines/new?role=Contributor", visitor.Address);
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
    }

    [Theory, EachDatabase]
    public async Task A_name_of_blanks_is_refused_and_the_form_stays(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var visitor = await World.NewVisitor(app).VisitAsync($"/start?token={TokenOf(app).Renew()}");

        await visitor.FollowAsync("I would like to decide more myself");
        await visitor.Fill("Input.Name", "   ").SubmitAsync();

        Assert.Contains("Please write a name.", visitor.Text, StringComparison.Ordinal);
        Assert.NotNull(visitor.Page.QuerySelector("[role=alert]"));
    }

    [Theory, EachDatabase]
    public async Task The_printed_address_is_good_once(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var address = $"/start?token={TokenOf(app).Renew()}";
        await World.NewVisitor(app).VisitAsync(address);

        var second = await World.NewVisitor(app).VisitAsync(address);

        Assert.Equal("/sign-in", second.Address);
    }

    [Theory, EachDatabase]
    public async Task A_guessed_address_leads_nowhere(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        TokenOf(app).Renew();

        var visitor = await World.NewVisitor(app).VisitAsync("/start?token=guessed");

        Assert.Equal("/sign-in", visitor.Address);
        Assert.StartsWith("/sign-in", (await visitor.VisitAsync("/welcome")).Address, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task The_address_of_the_next_start_lets_the_only_person_in(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        await BeginAsync(app);

        var again = await World.NewVisitor(app).VisitAsync($"/start?token={TokenOf(app).Renew()}");

        Assert.Equal("/", again.Address);
    }

    [Theory, EachDatabase]
    public async Task Nobody_begins_twice(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var late = await World.NewVisitor(app).VisitAsync($"/start?token={TokenOf(app).Renew()}");
        await late.FollowAsync("I would like to decide more myself");
        await BeginAsync(app);

        await late.Fill("Input.Name", "Maarten").SubmitAsync();

        Assert.Contains("Somebody has begun here already", late.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Who_has_begun_goes_through_another_door_without_being_asked_again(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var visitor = await BeginAsync(app);

        Assert.Equal("/clear", (await visitor.VisitAsync("/welcome?door=clear")).Address);
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        await visitor.VisitAsync("/welcome");
        Assert.DoesNotContain("worked example", visitor.Text, StringComparison.Ordinal);
        Assert.Equal("/lines/new?role=Lead", (await visitor.FollowAsync("I lead people")).Address);

        await visitor.VisitAsync("/");
        Assert.Equal("/clear", (await visitor.FollowAsync("I would like to know what is expected")).Address);
        await visitor.VisitAsync("/");
        Assert.Equal("/lines/new?role=Lead", (await visitor.FollowAsync("I lead people")).Address);
    }

    [Theory, EachDatabase]
    public async Task The_name_form_sent_again_after_going_back_leads_on_and_begins_nobody_else(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var visitor = await World.NewVisitor(app).VisitAsync($"/start?token={TokenOf(app).Renew()}");
        var before = await new Visitor(visitor.Client).VisitAsync("/welcome?door=clear");
        await visitor.FollowAsync("I would like to know what is expected");
        await visitor.Fill("Input.Name", "Inês").SubmitAsync();

        await before.Fill("Input.Name", "Inês").SubmitAsync();

        Assert.Equal(HttpStatusCode.OK, before.Status);
        Assert.Equal("/clear", before.Address);
        await before.VisitAsync("/");
        Assert.Contains("Inês", before.Text, StringComparison.Ordinal);
        await using var scope = app.Services.CreateAsyncScope();
        var people = scope.ServiceProvider.GetRequiredService<RemitDb>().Set<Person>();
        Assert.Equal(1, await people.CountAsync(Cancel));
    }

    [Theory, EachDatabase]
    public async Task The_example_asked_for_after_going_back_leads_to_what_has_begun(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var visitor = await World.NewVisitor(app).VisitAsync($"/start?token={TokenOf(app).Renew()}");
        var before = await new Visitor(visitor.Client).VisitAsync("/welcome");
        await visitor.FollowAsync("I would like to decide more myself");
        await visitor.Fill("Input.Name", "Inês").SubmitAsync();

        await before.SubmitAsync("Look around in a worked example");

        Assert.Equal(HttpStatusCode.OK, before.Status);
        Assert.Equal("/", before.Address);
        Assert.Contains("Inês", before.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task With_a_password_the_address_is_printed_without_a_secret(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var visitor = await (await BeginAsync(app)).VisitAsync("/account");
        await visitor
            .Fill("Input.Mail", "ines@klimbroek.example")
            .Fill("Input.Password", "three small green tents")
            .SubmitAsync();

        Assert.Contains("You can now sign in", visitor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("token", await PrintedAsync(app, "http://127.0.0.1:5080"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080", null, true)]
    [InlineData("http://[::1]:5080", null, true)]
    [InlineData("http://localhost:5080", null, true)]
    [InlineData("http://0.0.0.0:5080", null, false)]
    [InlineData("http://[::]:5080", null, false)]
    [InlineData("http://+:5080", null, false)]
    [InlineData("http://192.168.1.4:5080", null, false)]
    [InlineData("http://127.0.0.1:5080", "https://remit.example", false)]
    public async Task Only_ones_own_machine_prints_a_secret(string listens, string? publicAddress, bool expected)
    {
        await using var app = await databases.OwnAsync(Database.Sqlite);
        if (publicAddress is not null)
        {
            app.With("PublicAddress", publicAddress);
        }

        var printed = await PrintedAsync(app, listens);

        Assert.Equal(expected, printed.Contains("/start?token=", StringComparison.Ordinal));
    }

    private static StartToken TokenOf(App app) => app.Services.GetRequiredService<StartToken>();

    private static async Task<Visitor> BeginAsync(App app)
    {
        var visitor = await World.NewVisitor(app).VisitAsync($"/start?token={TokenOf(app).Renew()}");
        await visitor.FollowAsync("I would like to decide more myself");
        return await visitor.Fill("Input.Name", "Inês").SubmitAsync();
    }

    private static async Task<string> PrintedAsync(App app, string listens)
    {
        using var server = new ListeningServer(listens);
        using var output = new StringWriter();
        var address = ActivatorUtilities.CreateInstance<StartAddress>(app.Services, server);
        await address.PrintAsync(output, Cancel);
        return output.ToString();
    }

    private sealed class ListeningServer : IServer
    {
        public ListeningServer(string address)
        {
            var addresses = new ServerAddressesFeature();
            addresses.Addresses.Add(address);
            Features.Set<IServerAddressesFeature>(addresses);
        }

        public IFeatureCollection Features { get; } = new FeatureCollection();

        public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
            where TContext : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose() { }
    }
}
