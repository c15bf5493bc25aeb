using Microsoft.Extensions.DependencyInjection;
using Remit.Documents;
using Remit.Rules;
using Remit.Web.Features.Drafts;
using Remit.Web.Tests.Features.Drafts;

namespace Remit.Web.Tests.Cases;

/// <summary>
/// Somebody new had every mail read before it was sent and wanted to ask for a little more without seeming to resist. What
/// is offered first is one small thing that can be undone, told afterwards, for four weeks, in words that ask for little.
/// </summary>
public sealed class CaseA5Tests(Databases databases)
{
    public static TheoryData<string> Keys => StarterLineTests.Keys;

    [Theory]
    [MemberData(nameof(Keys))]
    public void A5_Whatever_one_begins_with_can_be_undone_and_is_tried_for_four_weeks(string key)
    {
        var services = databases.Shared(Database.Sqlite).Services;
        var draft = StarterDraft.Of(services, key);

        IsSmall(services.GetRequiredService<DraftDocument>().Of(draft).Value);
    }

    [Theory, EachDatabase]
    public async Task A5_The_five_questions_end_in_one_small_line_and_a_message_that_asks_for_little(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));

        var yaml = await ines.Client.GetStringAsync(
            new Uri("/draft/agreement.yaml", UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        IsSmall(AgreementReader.Read(yaml).Agreement!);
        await ines.VisitAsync("/talk?tone=short");
        Assert.StartsWith(
            "Maarten, could I have 15 minutes this week? I’d like to suggest something small: ",
            ines.Page.QuerySelector("textarea")!.TextContent,
            StringComparison.Ordinal
        );
    }

    private static void IsSmall(Agreement agreement)
    {
        var kind = Assert.Single(agreement.Decisions);
        var (mine, rest) = (kind.Grants[0], kind.Grants[^1]);

        Assert.Equal((Reversibility.Yes, Level.DecideTell, Level.AskFirst), (kind.Reversible, mine.Level, rest.Level));
        Assert.Equal(new Trial(agreement.InForce.From.AddDays(27), AfterTrial.GoBack), mine.Trial);
        Assert.Equal(agreement.InForce.From.AddDays(28), agreement.InForce.Review);
    }
}
