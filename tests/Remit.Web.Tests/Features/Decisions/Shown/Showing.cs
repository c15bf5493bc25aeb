using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Features.Decisions.Shown;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;

namespace Remit.Web.Tests.Features.Decisions.Shown;

/// <summary>
/// Inês has written two decisions down; one of them the two may show to Petra, who signs in here and is in no pair. The
/// clock stands at Tuesday 17 February.
/// </summary>
internal sealed class Showing
{
    public const string Title = "Jacket zip gave up";
    public const string OtherTitle = "Missing pegs in a tent bag";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Showing(World world, Person petra) => (World, Petra) = (world, petra);

    public World World { get; }

    public Person Petra { get; }

    public Guid Decision { get; private set; }

    public string Page => $"/decisions/{Decision}";

    public static async Task<Showing> BeginAsync(App app)
    {
        var world = await World.InAsync(app);
        var showing = new Showing(world, await AddAsync(world, "Petra Vos"));
        await world.MailOfAsync(showing.Petra);
        var ines = await world.SignInAsync(world.Ines);
        await WriteAsync(ines, OtherTitle);
        await WriteAsync(ines, Title);
        showing.Decision = Guid.Parse(ines.Address.Split('/', '?')[2]);
        return showing;
    }

    /// <summary>Somebody who has no account yet.</summary>
    public static Task<Person> AddAsync(World world, string name) =>
        world.AsAsync(
            world.Maarten,
            async scope =>
                (
                    await scope
                        .GetRequiredService<AddPerson>()
                        .RunAsync(new() { Name = name, Zone = "Europe/Amsterdam" }, Cancel)
                ).Value
        );

    /// <summary>One of the two shows it to somebody, on the page of the decision.</summary>
    public async Task<Visitor> ShowAsync(Person by, Person? to = null)
    {
        var visitor = await World.SignInAsync(by);
        await visitor.VisitAsync(Page);
        return await visitor.Fill("Input.Who", $"{(to ?? Petra).Id}").SubmitAsync("Show it");
    }

    /// <summary>Somebody shows it, beside any page.</summary>
    public Task<Outcome<ShownDecision>> TryAsync(Person by, Guid to) =>
        World.AsAsync(
            by,
            scope => scope.GetRequiredService<ShowDecision>().RunAsync(Decision, new() { Who = to }, Cancel)
        );

    /// <summary>Petra opens what her first page leads her to.</summary>
    public async Task<Visitor> ReadAsync()
    {
        var petra = await World.SignInAsync(Petra);
        return await petra.FollowAsync("Maarten shows you something from the log with Inês");
    }

    private static async Task WriteAsync(Visitor ines, string title)
    {
        await ines.VisitAsync("/decided/refund");
        await ines.Fill("Typed.Facts[amount]", "38.50").Fill("Typed.Title", title).SubmitAsync("Write it down");
    }
}
