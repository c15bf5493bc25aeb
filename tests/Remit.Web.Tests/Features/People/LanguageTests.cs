using Remit.Web.Tests.Features.Mail;

namespace Remit.Web.Tests.Features.People;

public sealed class LanguageTests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task Who_signs_in_for_the_first_time_reads_on_in_the_language_of_that_page(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        Assert.Null((await world.App.NowAsync(world.Ines)).Language);

        await world.SignInAsync(world.Ines);

        Assert.Equal("en", (await world.App.NowAsync(world.Ines)).Language);
    }

    [Theory, EachDatabase]
    public async Task Who_chooses_a_language_gets_mails_in_it_and_signing_in_elsewhere_does_not_change_that(
        Database database
    )
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await (await world.SignInAsync(world.Ines)).VisitAsync("/account");

        await ines.SubmitAsync("Deutsch (Sie)");
        await world.SignInAsync(world.Ines);

        Assert.Equal("de-DE-FORMAL", (await world.App.NowAsync(world.Ines)).Language);
    }

    [Theory, EachDatabase]
    public async Task Who_is_not_signed_in_chooses_for_this_browser_alone(Database database)
    {
        var visitor = await World.NewVisitor(databases.Shared(database)).VisitAsync("/sign-in");

        await visitor.SubmitAsync("Deutsch (du)");

        Assert.Equal("de", visitor.Page.DocumentElement.GetAttribute("lang"));
    }
}
