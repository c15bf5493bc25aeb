namespace Remit.Web.Tests.Features.Drafts.Sizes;

/// <summary>Numbers that can be read and cannot be are asked again at once, where they were typed.</summary>
public sealed class SizesTests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task What_is_no_count_is_asked_again_and_never_said(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.FollowAsync("Change", 5);
        var page = ines.Address;
        foreach (
            var (typed, message) in new[]
            {
                ("-3", "Write a number above 0"),
                ("0", "Write a number above 0"),
                ("14.5", "Write a whole number"),
                ("999999999999999999", "Write a smaller number"),
            }
        )
        {
            await ines.VisitAsync(page);
            await ines.Fill("typed.line.times", typed).SubmitAsync("Never");

            Assert.Equal(page, ines.Address);
            Assert.Contains(message, ines.Page.QuerySelector(".wrong")!.TextContent, StringComparison.Ordinal);
            await ines.VisitAsync("/talk/say");
            Assert.DoesNotContain("It came up", ines.Text, StringComparison.Ordinal);
        }

        await ines.VisitAsync(page);
        await ines.Fill("typed.line.times", "1").SubmitAsync("Never");
        await ines.VisitAsync("/talk/say");
        Assert.Contains("It came up once last month", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_size_that_cannot_be_is_asked_again_at_once_and_the_page_leads_there(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.FollowAsync("Change", 1);
        var page = ines.Address;

        await ines.Fill("typed.line.upTo", "-5").SubmitForAsync("typed.line.upTo");

        Assert.Equal(page, ines.Address);
        Assert.Contains("Write a number above 0", ines.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("-£", ines.Text, StringComparison.Ordinal);
        await ines.VisitAsync("/draft");
        await ines.FollowAsync("Refunds Write a number above 0");
        Assert.Equal(page, ines.Address);
        Assert.NotNull(ines.Page.QuerySelector("[name='typed.line.upTo']"));
    }
}
