using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Tests.Worlds;

/// <summary>
/// Inês Tavora in Lisbon, who answers customers of an outdoor shop, and Maarten Hoekema in Utrecht, who leads her. In
/// force between them: refunds up to 60 EUR, together up to 900 EUR a month.
/// </summary>
public sealed class World
{
    /// <summary>What everybody here signs in with.</summary>
    public const string Password = "three small green tents";

    private static int addresses;

    private World(App app, Pair pair) => (App, Pair) = (app, pair);

    public App App { get; }

    public Pair Pair { get; }

    public Person Ines => Pair.Contributor;

    public Person Maarten => Pair.Lead;

    /// <summary>The two, new in an app, with their agreement.</summary>
    public static async Task<World> InAsync(App app, string? agreement = null, string lead = "Maarten Hoekema")
    {
        var world = new World(
            app,
            await RunAsync(
                app,
                null,
                scope =>
                    scope
                        .GetRequiredService<BeginPair>()
                        .RunAsync(new("Inês Tavora", "Europe/Lisbon", lead, "Europe/Amsterdam"), Cancel),
                outcome => outcome.Value
            )
        );
        var text = agreement ?? AgreementTexts.Refunds;
        await world.AgreeAsync(text.Replace("Maarten Hoekema", lead, StringComparison.Ordinal));
        return world;
    }

    /// <summary>They agree to a text, from now on.</summary>
    public Task<AgreementVersion> AgreeAsync(string text) =>
        AsAsync(Ines, scope => scope.AgreeOnAsync(Pair.Id, text), outcome => outcome.Value);

    /// <summary>Somebody does something, in a scope of their own.</summary>
    public Task<T> AsAsync<T>(Person person, Func<IServiceProvider, Task<T>> act) =>
        RunAsync(App, person, act, result => result);

    /// <summary>Somebody signs in with a browser of their own, on the page everybody uses.</summary>
    public async Task<Visitor> SignInAsync(Person person)
    {
        var mail = await MailOfAsync(person);
        var visitor = await NewVisitor(App).VisitAsync("/sign-in");
        await visitor.Fill("Input.Mail", mail).Fill("Input.Password", Password).SubmitAsync();
        return visitor;
    }

    /// <summary>The mail address somebody signs in with; the account is made at the first call.</summary>
    public async Task<string> MailOfAsync(Person person)
    {
        var mail = $"{person.Id:N}@klimbroek.example";
        await GiveAccountAsync(person, mail);
        return mail;
    }

    /// <summary>Somebody nobody knows yet, with a browser and an address of their own.</summary>
    public static Visitor NewVisitor(App app)
    {
        var client = app.CreateDefaultClient(app.ClientOptions.BaseAddress, new RedirectHandler(), new Cookies());
        var number = Interlocked.Increment(ref addresses);
        client.DefaultRequestHeaders.Add(App.AddressHeader, $"127.0.{number / 250}.{(number % 250) + 1}");
        client.DefaultRequestHeaders.Add("Accept-Language", "en-GB");
        return new Visitor(client);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<TOut> RunAsync<T, TOut>(
        App app,
        Person? person,
        Func<IServiceProvider, Task<T>> act,
        Func<T, TOut> read
    )
    {
        await using var scope = app.Services.CreateAsyncScope();
        if (person is not null)
        {
            scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(person);
        }

        return read(await act(scope.ServiceProvider));
    }

    private Task<TOut> AsAsync<T, TOut>(Person person, Func<IServiceProvider, Task<T>> act, Func<T, TOut> read) =>
        RunAsync(App, person, act, read);

    private Task<bool> GiveAccountAsync(Person person, string mail) =>
        AsAsync(
            person,
            async scope =>
            {
                var db = scope.GetRequiredService<RemitDb>();
                var accounts = scope.GetRequiredService<UserManager<Account>>();
                if (await accounts.FindByEmailAsync(mail) is not null)
                {
                    return false;
                }

                await using var turn = await db.TakeTurnAsync(App.Clock, Cancel);
                var account = new Account
                {
                    Id = Guid.CreateVersion7(),
                    UserName = mail,
                    Email = mail,
                };
                Assert.True((await accounts.CreateAsync(account, Password)).Succeeded);
                var known = await db.Set<Person>().SingleAsync(one => one.Id == person.Id, Cancel);
                Assert.True(known.SignInWith(account.Id).IsOk);
                await db.SaveAsync(new Actor(person.Id, person.Zone), "account-given", known, Cancel);
                return true;
            }
        );
}
