using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.Diary;
using Remit.Web.Features.Examples;
using Remit.Web.Features.People;
using Remit.Web.Features.Proposals;
using Remit.Web.Features.Proposals.Deciding;
using Remit.Web.Jobs;
using Remit.Web.Security;
using Remit.Web.Tests.Features.Diary;
using Remit.Web.Tests.Features.Drafts;

namespace Remit.Web.Tests.Data.Kept;

/// <summary>
/// Fills a database with what people write who use every part of the product: the twelve weeks of Inês and Maarten, then
/// what else there is to write, by the pages that they would use.
/// </summary>
internal sealed partial class Filling
{
    private readonly App app;

    private Filling(App app) => this.app = app;

    /// <summary>A Friday afternoon, at the end of the twelve weeks; whoever goes on with what is kept does so then.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 4, 24, 15, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Fills one.</summary>
    /// <param name="connection">A PostgreSQL database that is empty, or the path of a SQLite file that is not there.</param>
    public static async Task RunAsync(string connection)
    {
        await PlayAsync(connection);

        // Mail is written down to be sent, and stays so: the worker of the tests does nothing by itself.
        await using var filled = new App(connection)
            .With("Mail", "smtp://127.0.0.1:9")
            .With("MailFrom", "remit@klimbroek.example");
        filled.Clock.SetUtcNow(Now);
        var filling = new Filling(filled);
        await filling.LetInAsync("Inês Tavora", "ines@klimbroek.example");
        await filling.LetInAsync("Maarten Hoekema", "maarten@klimbroek.example");
        await filling.WriteAsync(await SignInAsync(filled, "ines@klimbroek.example"));
        await filling.LeadAsync(await SignInAsync(filled, "maarten@klimbroek.example"));
    }

    /// <summary>Somebody signs in with the password that everybody has here.</summary>
    public static async Task<Visitor> SignInAsync(App app, string mail)
    {
        var visitor = await World.NewVisitor(app).VisitAsync("/sign-in");
        return await visitor.Fill("Input.Mail", mail).Fill("Input.Password", World.Password).SubmitAsync();
    }

    private static async Task PlayAsync(string connection)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Scenarios", "1-support-ines.yaml");
        var scenario = ScenarioReader.Read(await File.ReadAllTextAsync(file, Cancel));
        await using var host = await ScenarioHost.OpenAsync(connection);
        await new ScenarioPlay(host, scenario).RunAsync(Now, Cancel);
    }

    // In a scenario people come without a password; here they sign in, and Inês runs the installation.
    private async Task LetInAsync(string name, string mail)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RemitDb>();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        await using var turn = await db.TakeTurnAsync(app.Clock, Cancel);
        var person = await db.Set<Person>().SingleAsync(one => one.Name == name, Cancel);
        var account = await db.Users.SingleAsync(one => one.Id == person.AccountId, Cancel);
        (account.UserName, account.Email, account.EmailConfirmed) = (mail, mail, true);
        Assert.True((await accounts.AddPasswordAsync(account, World.Password)).Succeeded);
        if (name == "Inês Tavora")
        {
            person.Administer();
        }

        await db.SaveAsync(new Actor(person.Id, person.Zone), "account-given", person, Cancel);
    }

    private async Task WriteAsync(Visitor ines)
    {
        await DecideAsync(ines);
        await OfferAsync(ines);
        await DraftAsync(ines);
        await KeepDiaryAsync(ines);
        await OpenDoorsAsync(ines);
        await NamePeopleAsync(ines);
        await PauseAsync(ines);
        await ShowOnCardAsync(ines);
        await AskDeciderAsync();
    }

    // Sunniva would have to agree to the page that waits for Dewi.
    private async Task AskDeciderAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RemitDb>();
        var page = await db.Set<Proposal>()
            .OrderByDescending(one => one.SentAt)
            .ThenByDescending(one => one.Id)
            .FirstAsync(one => one.ToId == null, Cancel);
        await using var turn = await db.TakeOwnTurnAsync(page.ById, app.Clock, Cancel);
        var asked = DeciderAssent.Ask(page, "Sunniva Aall", "sunniva@klimbroek.example");
        db.Add(asked);
        await db.SaveAsync(new Actor(page.ById, "Europe/Lisbon"), "decider-asked", asked, Cancel);
    }

    private static async Task DecideAsync(Visitor ines)
    {
        await ines.VisitAsync("/decided/refund");
        await ines.Fill("Typed.Facts[amount]", "48")
            .Fill("Typed.Title", "Tent poles bent in the first wind")
            .SubmitAsync("Write it down");
        await ines.SubmitAsync("Show it");
    }

    // Somebody without an account agrees by a link and a code, which wait among the mails.
    private async Task OfferAsync(Visitor ines)
    {
        await Alone.OfferRefundsAsync(ines, "Tomas Brandt");
        await ines.VisitAsync("/talk/send");
        await ines.Fill("Input.Mail", "tomas@klimbroek.example").SubmitAsync("Send the page");
        var tomas = await World.NewVisitor(app).VisitAsync(await FindAsync(Link));
        await tomas.SubmitAsync("I ask first; I need a clear go");
        await tomas.FollowAsync("A question");
        await tomas.Fill("Said.Words", "Also on Saturdays?").SubmitAsync("Ask");
        await tomas.FollowAsync("Answer this another way");
        await tomas.SubmitAsync("Yes, for four weeks");
        await tomas.SubmitAsync("I agree: send me a code");
        await tomas.Fill("Input.Code", await FindAsync(Code)).SubmitAsync("I agree");
        Assert.Contains("have both agreed", tomas.Text, StringComparison.Ordinal);

        // And another page waits, with where she would start.
        await Alone.OfferRefundsAsync(ines, "Dewi Kartono");
        await ines.VisitAsync("/talk/send");
        await ines.Fill("Input.Mail", "dewi@klimbroek.example").SubmitAsync("Send the page");
        Assert.Contains("on its way", ines.Text, StringComparison.Ordinal);
    }

    private async Task<string> FindAsync(Regex pattern)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var last = await scope
            .ServiceProvider.GetRequiredService<RemitDb>()
            .Set<Job>()
            .OrderByDescending(job => job.Id)
            .Select(job => job.Content!)
            .FirstAsync(Cancel);
        return pattern.Match(JsonDocument.Parse(last).RootElement.GetProperty("Text").GetString()!).Value;
    }

    private static Task<Visitor> DraftAsync(Visitor ines) => Alone.AskForRefundsAsync(ines);

    private async Task KeepDiaryAsync(Visitor ines)
    {
        await ines.WriteAsync("Refund the second stove", "48");
        await ines.VisitAsync("/diary/hours");
        await ines.Fill("Input.From", "08:15").Fill("Input.Until", "16:45").SubmitAsync("Take these");

        // The talk makes a goal of what a lead would like to see first.
        await using var scope = app.Services.CreateAsyncScope();
        var known = scope.ServiceProvider.GetRequiredService<RemitDb>().Set<Person>();
        scope
            .ServiceProvider.GetRequiredService<CurrentActor>()
            .Become(await known.SingleAsync(one => one.Name == "Inês Tavora", Cancel));
        var goal = new BeginGoal.Input(Guid.CreateVersion7(), null, 12, "Show me twelve first");
        Assert.True((await scope.ServiceProvider.GetRequiredService<BeginGoal>().RunAsync(goal, Cancel)).IsOk);
    }

    private static async Task OpenDoorsAsync(Visitor ines)
    {
        await ines.VisitAsync("/account/tokens");
        ines.Fill("Input.Name", "The till in Lisbon").Fill("Input.Ask", "true").Fill("Input.Days", "90");
        await ines.SubmitAsync("Make it");
        await ines.VisitAsync("/people/invite");
        ines.Fill("Input.Name", "Rui Pascoal").Fill("Input.Mail", "rui@klimbroek.example");
        await ines.SubmitAsync("Invite");
    }

    private static async Task NamePeopleAsync(Visitor ines)
    {
        await ines.VisitAsync("/people");
        await ines.Fill("Input.Name", "Dewi Kartono").SubmitAsync("Add");
        ines.Fill("Input.Person", IdOf(ines, "Dewi Kartono")).Fill("Input.Lead", IdOf(ines, "Maarten Hoekema"));
        await ines.Fill("Input.Area", "Rota").SubmitAsync("Enter this");
        await ines.VisitAsync("/account/hours");
        await ines.Fill("Input.Times[Monday-0-from]", "07:45").SubmitAsync("Take these hours");
    }

    // One that is over, so that whoever goes on with what is kept decides as they did.
    private static async Task PauseAsync(Visitor ines)
    {
        await ines.VisitAsync("/page");
        await ines.FollowAsync("Pause this");
        await ines.Fill("Input.Reason", "The new till counts twice")
            .Fill("Input.Kinds[refund]", "yes")
            .SubmitAsync("Pause it now");
        await ines.SubmitAsync("Go on now");
    }

    private static async Task ShowOnCardAsync(Visitor ines)
    {
        await ines.VisitAsync("/page");
        await ines.FollowAsync("A card for colleagues");
        await ines.Fill("Input.Kinds[refund]", "yes").SubmitAsync("Make the card");
    }

    private async Task LeadAsync(Visitor maarten)
    {
        await maarten.VisitAsync("/account/mail");
        await maarten.Fill("Input.Wish", "AlsoWeek").SubmitAsync("Save");
        await maarten.VisitAsync("/account/hours");
        await maarten.Fill("Input.From", "2026-06-01").Fill("Input.Until", "2026-06-12").SubmitAsync("I am away then");
        await maarten.FollowAsync("Who answers then?");
        await using var scope = app.Services.CreateAsyncScope();
        var people = scope.ServiceProvider.GetRequiredService<RemitDb>().Set<Person>();
        var sunniva = await people.SingleAsync(one => one.Name == "Sunniva Aall", Cancel);
        await maarten.Fill("who", $"{sunniva.Id}").SubmitAsync("Go on");
        await maarten.SubmitAsync("Hand over");
    }

    private static string IdOf(Visitor visitor, string name) =>
        visitor.Page.QuerySelectorAll("#lead option").First(one => one.TextContent == name).GetAttribute("value")!;

    [GeneratedRegex(@"/read/link\?token=[\w-]+", RegexOptions.NonBacktracking)]
    private static partial Regex Link { get; }

    [GeneratedRegex(@"\b\d{6}\b", RegexOptions.NonBacktracking)]
    private static partial Regex Code { get; }
}
