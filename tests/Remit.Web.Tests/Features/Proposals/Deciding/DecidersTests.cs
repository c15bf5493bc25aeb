using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Documents;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Drafts;
using Remit.Web.Features.People;
using Remit.Web.Features.Proposals;
using Remit.Web.Features.Proposals.Deciding;
using Remit.Web.Tests.Features.Decisions.Shown;

namespace Remit.Web.Tests.Features.Proposals.Deciding;

/// <summary>Inês and Maarten change their page so that Sunniva decides about the rota: she has to agree as well (R14).</summary>
public sealed class DecidersTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task R14_It_stands_once_she_has_agreed_as_well_and_only_once(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (world, sunniva, sent) = await AgreedByTwoAsync(app);
        var ines = await world.SignInAsync(world.Ines);
        await ines.VisitAsync($"/proposals/{sent.Id}");
        Assert.Contains("Sunniva Aall decides about some of it and agrees as well", ines.Text, Ordinal);
        Assert.Contains("Waits since 17 February", ines.Text, Ordinal);
        Assert.Equal(1, await CountAsync<AgreementVersion>(world));

        var (first, second) = (await world.SignInAsync(sunniva), await world.SignInAsync(sunniva));
        await first.VisitAsync("/");
        await first.FollowAsync("Read it");
        await second.VisitAsync(first.Address);
        Assert.Contains("Swap shifts", first.Page.QuerySelector("h2")!.TextContent, Ordinal);
        await Task.WhenAll(first.SubmitForAsync("Input.Mark"), second.SubmitForAsync("Input.Mark"));

        Assert.Equal(2, await CountAsync<AgreementVersion>(world));
        Assert.Equal(3, await CountAsync<Assent>(world));
        Assert.Equal("NotFound", (await second.VisitAsync($"/deciding/{await AskedAsync(world)}")).Status.ToString());
        await ines.VisitAsync($"/proposals/{sent.Id}");
        Assert.Contains(
            "Sunniva Aall",
            string.Join(' ', ines.Page.QuerySelectorAll("details dt").Select(one => one.TextContent)),
            Ordinal
        );
    }

    [Theory, EachDatabase]
    public async Task What_she_would_want_different_goes_to_who_sent_it_and_nothing_stands(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (world, sunniva, sent) = await AgreedByTwoAsync(app);
        var hers = await world.SignInAsync(sunniva);
        await hers.VisitAsync($"/deciding/{await AskedAsync(world)}");
        await hers.SubmitForAsync("Said.Different");
        Assert.Contains("Say in one sentence", hers.Text, Ordinal);

        await hers.Fill("Said.Different", "Not in December").SubmitForAsync("Said.Different");

        var (ines, maarten) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));
        Assert.Contains("Not in December", (await ines.VisitAsync($"/proposals/{sent.Id}")).Text, Ordinal);
        Assert.DoesNotContain("Not in December", (await maarten.VisitAsync($"/proposals/{sent.Id}")).Text, Ordinal);
        Assert.Contains("Sunniva Aall would want something different", maarten.Text, Ordinal);
        Assert.Equal(1, await CountAsync<AgreementVersion>(world));
        Assert.Equal("NotFound", (await hers.VisitAsync($"/deciding/{await AskedAsync(world)}")).Status.ToString());
    }

    [Theory, EachDatabase]
    public async Task What_the_two_agree_meanwhile_takes_back_what_waits_for_her(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (world, sunniva, sent) = await AgreedByTwoAsync(app);
        var hers = await (await world.SignInAsync(sunniva)).VisitAsync($"/deciding/{await AskedAsync(world)}");

        await AgreeAsync(world, await SendMoreAsync(world, AgreementTexts.Gifts));
        await hers.SubmitForAsync("Input.Mark");

        Assert.Equal("NotFound", hers.Status.ToString());
        Assert.Equal(2, await CountAsync<AgreementVersion>(world));
        var standing = await (await world.SignInAsync(world.Ines)).VisitAsync("/page");
        Assert.Contains("Small gifts", standing.Text, Ordinal);
        Assert.NotNull(await ReadAsync(world, db => TakenBackAtAsync(db, sent)));
    }

    [Theory, EachDatabase]
    public async Task Nobody_else_reads_it_nor_she_before_the_two_have_agreed(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (world, sunniva, sent) = await SentAsync(app);
        var address = $"/deciding/{await AskedAsync(world)}";
        var hers = await world.SignInAsync(sunniva);
        Assert.Equal("NotFound", (await hers.VisitAsync(address)).Status.ToString());
        await AgreeAsync(world, sent);
        Assert.Equal("OK", (await hers.VisitAsync(address)).Status.ToString());

        foreach (var other in new[] { world.Ines, world.Maarten, await Showing.AddAsync(world, "Petra Vos") })
        {
            Assert.Equal("NotFound", (await (await world.SignInAsync(other)).VisitAsync(address)).Status.ToString());
        }

        Assert.Equal("NotFound", (await hers.VisitAsync($"/proposals/{sent.Id}")).Status.ToString());
    }

    [Theory, EachDatabase]
    public async Task Without_her_address_nothing_is_sent_and_it_says_whose_is_missing(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        await world.MailOfAsync(world.Maarten);
        var ines = await PreparedAsync(world);

        await ines.SubmitAsync("Send the page");

        Assert.Contains("Sunniva Aall decides about some of this", ines.Text, Ordinal);
        Assert.Equal(0, await CountAsync<Proposal>(world));
    }

    private static async Task<(World, Person, Proposal)> AgreedByTwoAsync(App app)
    {
        var (world, sunniva, sent) = await SentAsync(app);
        await AgreeAsync(world, sent);
        return (world, sunniva, sent);
    }

    private static async Task<(World, Person, Proposal)> SentAsync(App app)
    {
        var world = await World.InAsync(app);
        await world.MailOfAsync(world.Maarten);
        var sunniva = await Showing.AddAsync(world, "Sunniva Aall");
        var mail = await world.MailOfAsync(sunniva);
        await ReadAsync(
            world,
            db =>
                db.Users.Where(one => one.Email == mail)
                    .ExecuteUpdateAsync(set => set.SetProperty(one => one.EmailConfirmed, true), Cancel)
        );
        var ines = await PreparedAsync(world);
        await ines.Fill("Input.Deciders[Sunniva Aall]", mail).SubmitAsync("Send the page");
        Assert.Contains("on its way", ines.Text, Ordinal);
        return (world, sunniva, await ReadAsync(world, db => db.Set<Proposal>().SingleAsync(Cancel)));
    }

    private static Task<DateTimeOffset?> TakenBackAtAsync(RemitDb db, Proposal sent) =>
        db.Set<Proposal>().Where(one => one.Id == sent.Id).Select(one => one.WithdrawnAt).SingleAsync(Cancel);

    // Another page of hers, which needs nobody but the two.
    private static Task<Proposal> SendMoreAsync(World world, string text) =>
        ReadAsync(
            world,
            async db =>
            {
                await using var turn = await db.TakeTurnAsync(world.Pair.Id, world.App.Clock, Cancel);
                var page = Proposal.Send(
                    world.Ines.Id,
                    new(Guid.CreateVersion7(), world.Maarten.Name, text, IsOffer: false)
                    {
                        Lines = Proposal.NothingTold,
                    },
                    turn.At
                );
                page.BelongTo(world.Pair);
                db.Add(page);
                await db.SaveAsync(new(world.Ines.Id, world.Ines.Zone), "page-sent", page, Cancel);
                return page;
            }
        );

    private static async Task<Visitor> PreparedAsync(World world)
    {
        var text = AgreementTexts
            .Refunds.Replace("currency: EUR", "others: [ { name: Sunniva Aall, as: Studio } ]\ncurrency: EUR", Ordinal)
            .Replace("title: Swap shifts", "title: Swap shifts\n        decider: Sunniva Aall", Ordinal);
        var page = AgreementReader.Read(text).Agreement!;
        var taken = await world.AsAsync(
            world.Ines,
            scope => scope.GetRequiredService<TakeInDocument>().RunAsync(page, Cancel)
        );
        Assert.True(taken.IsOk);
        return await (await world.SignInAsync(world.Ines)).VisitAsync("/talk/send");
    }

    private static async Task AgreeAsync(World world, Proposal sent)
    {
        var input = new AgreeToProposal.Input { Mark = AgreeToProposal.MarkOf(sent.Text) };
        var agreed = await world.AsAsync(
            world.Maarten,
            scope => scope.GetRequiredService<AgreeToProposal>().RunAsync(sent.Id, input, Cancel)
        );
        Assert.True(agreed.IsOk);
    }

    private static Task<Guid> AskedAsync(World world) =>
        ReadAsync(world, db => db.Set<DeciderAssent>().Select(one => one.Id).SingleAsync(Cancel));

    private static Task<int> CountAsync<T>(World world)
        where T : class => ReadAsync(world, db => db.Set<T>().CountAsync(Cancel));

    private static async Task<T> ReadAsync<T>(World world, Func<RemitDb, Task<T>> read)
    {
        await using var scope = world.App.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<RemitDb>());
    }
}
