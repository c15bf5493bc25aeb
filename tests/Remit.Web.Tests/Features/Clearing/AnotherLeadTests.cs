namespace Remit.Web.Tests.Features.Clearing;

/// <summary>Somebody gets clear with one lead, and then with another.</summary>
public sealed class AnotherLeadTests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task What_one_lead_said_does_not_become_anothers_when_they_are_asked(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await ClearingTests.AskAsync(app);
        await ClearingTests.SayAsync(ines, "well", "Nobody waits two days", "Yes, that is right");
        await ClearingTests.SayAsync(ines, "clash", "The customer first", "Yes, that is right");
        await ines.VisitAsync("/draft");
        await ines.Fill("page.lead", "Paula").SubmitForAsync("page.lead");
        Assert.DoesNotContain("The customer first", ines.Text, StringComparison.Ordinal);

        await ClearingTests.SayAsync(ines, "well", "Nobody waits a week", "Yes, that is right");

        await ines.VisitAsync("/draft");
        Assert.DoesNotContain("Two answers", ines.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Nobody waits a week", ines.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody waits two days", ines.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("The customer first", ines.Text, StringComparison.Ordinal);
    }
}
