using Remit.Web.Tests.Features.Proposals;

namespace Remit.Web.Tests.Cases;

/// <summary>
/// An assistant found that everybody new to her kept their trust back for some months and then gave all of it. Here the first
/// stretch is short, has its dates, and the page says when the two look at it again.
/// </summary>
public sealed class CaseJ7Tests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task J7_A_new_pair_begins_with_four_weeks_a_note_each_week_and_a_day_to_look_again(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var maarten = await sending.OpenAsync(await sending.SendAsync());

        await Sending.GiveAsync(maarten, await sending.AskAsync(maarten));

        var ines = await sending.Ines.VisitAsync("/page");
        var back = ines.Under("How we look back");
        Assert.Contains("Every Friday Inês sends Maarten a short note.", back);
        Assert.Contains("We look at this page together on 23 March 2026.", back);
        Assert.Contains(
            "We are trying this until 22 March 2026.",
            Assert.Single(ines.Under("I decide")),
            StringComparison.Ordinal
        );
    }
}
