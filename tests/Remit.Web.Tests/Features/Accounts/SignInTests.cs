using System.Net;

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

    private static async Task<string> TryAsync(World world, string mail)
    {
        var visitor = await World.NewVisitor(world.App).VisitAsync("/sign-in");
        await visitor.Fill("Input.Mail", mail).Fill("Input.Password", "not this one at all").SubmitAsync();
        return visitor.Text;
    }
}
