using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Features.Accounts;

namespace Remit.Web.Tests.Features.Accounts;

public sealed class SignInTests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task The_right_password_leads_to_the_first_page(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));

        var visitor = await world.SignInAsync(world.Ines);

        Assert.Equal("/", visitor.Address);
    }

    [Theory, EachDatabase]
    public async Task The_form_sent_again_after_going_back_leads_to_the_first_page(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var mail = await world.MailOfAsync(world.Ines);
        var before = await World.NewVisitor(world.App).VisitAsync("/sign-in?ReturnUrl=%2Flog");
        var visitor = await new Visitor(before.Client).VisitAsync("/sign-in");
        await visitor.Fill("Input.Mail", mail).Fill("Input.Password", World.Password).SubmitAsync();

        await before.Fill("Input.Mail", mail).Fill("Input.Password", World.Password).SubmitAsync();

        Assert.Equal((HttpStatusCode.OK, "/log"), (before.Status, before.Address));
    }

    [Theory, EachDatabase]
    public async Task A_wrong_password_and_an_unknown_address_are_told_the_same(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        await world.SignInAsync(world.Ines);

        var wrong = await TryAsync(world, $"{world.Ines.Id:N}@klimbroek.example");
        var unknown = await TryAsync(world, "nobody@klimbroek.example");

        Assert.Contains("Mail address or password is not right.", wrong, StringComparison.Ordinal);
        Assert.Contains("Mail address or password is not right.", unknown, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Too_many_tries_lock_an_account_and_are_told_like_those_of_nobody(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var mail = await world.MailOfAsync(world.Ines);

        var known = await TriesAsync(world, mail);
        var unknown = await TriesAsync(world, "nobody@klimbroek.example");

        Assert.Equal(unknown, known);
        await world.SignInAsync(world.Ines);
        var visitor = await World.NewVisitor(world.App).VisitAsync("/sign-in");
        await visitor.Fill("Input.Mail", mail).Fill("Input.Password", World.Password).SubmitAsync();
        Assert.StartsWith("/sign-in", visitor.Address, StringComparison.Ordinal);
        Assert.Equal(unknown[0], visitor.Text);
    }

    [Theory, EachDatabase]
    public async Task Every_try_looks_at_one_password_also_where_there_is_none(Database database)
    {
        var looks = new CountedLooks();
        await using var app = (await databases.OwnAsync(database)).Also(services =>
            services.AddSingleton<IPasswordHasher<Account>>(looks)
        );
        var world = await World.InAsync(app);
        var mail = await world.MailOfAsync(world.Ines);
        foreach (var tried in (string[])["nobody@klimbroek.example", .. Enumerable.Repeat(mail, 7)])
        {
            looks.Count = 0;

            await TryAsync(world, tried);

            Assert.Equal(1, looks.Count);
        }
    }

    [Theory, EachDatabase]
    public async Task What_is_longer_than_an_address_or_a_password_is_refused_in_words(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var visitor = await World.NewVisitor(world.App).VisitAsync("/sign-in");

        await visitor
            .Fill("Input.Mail", new string('a', 300) + "@b.example")
            .Fill("Input.Password", new string('x', 300))
            .SubmitAsync();

        Assert.Contains("A mail address has at most 254 characters.", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("at most 200 characters", visitor.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Signing_in_leads_back_to_where_one_wanted_to_go(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));

        var visitor = await World.NewVisitor(world.App).VisitAsync("/account");

        Assert.Equal("/sign-in?ReturnUrl=%2Faccount", visitor.Address);
    }

    [Theory, EachDatabase]
    public async Task Signed_out_is_out(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var visitor = await (await world.SignInAsync(world.Ines)).VisitAsync("/sign-out");

        await visitor.SubmitAsync("Sign out");

        Assert.StartsWith("/sign-in", (await visitor.VisitAsync("/")).Address, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task The_eleventh_try_in_a_minute_from_one_place_waits(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var visitor = await World.NewVisitor(world.App).VisitAsync("/sign-in");
        for (var n = 0; n < 10; n++)
        {
            await visitor.Fill("Input.Mail", "a@b.example").Fill("Input.Password", "x").SubmitAsync();
        }

        await visitor.Fill("Input.Mail", "a@b.example").Fill("Input.Password", "x").SubmitAsync();

        Assert.Equal(HttpStatusCode.TooManyRequests, visitor.Status);
        Assert.Contains("Wait a minute", visitor.Text, StringComparison.Ordinal);
    }

    private static async Task<List<string>> TriesAsync(World world, string mail)
    {
        const int Tries = 7;
        var said = new List<string>();
        for (var n = 0; n < Tries; n++)
        {
            said.Add(await TryAsync(world, mail));
        }

        return said;
    }

    private static async Task<string> TryAsync(World world, string mail)
    {
        var visitor = await World.NewVisitor(world.App).VisitAsync("/sign-in");
        await visitor.Fill("Input.Mail", mail).Fill("Input.Password", "not this one at all").SubmitAsync();
        return visitor.Text;
    }

    private sealed class CountedLooks : IPasswordHasher<Account>
    {
        private readonly PasswordHasher<Account> hasher = new();

        public int Count { get; set; }

        public string HashPassword(Account user, string password) => hasher.HashPassword(user, password);

        public PasswordVerificationResult VerifyHashedPassword(
            Account user,
            string hashedPassword,
            string providedPassword
        )
        {
            Count++;
            return hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
