using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Remit.Documents;
using Remit.Rules;
using Remit.Web.Features.Drafts;
using Remit.Web.Features.People;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Tests.Features.Drafts;

/// <summary>Every starter, answered with what is suggested, is a line one can agree to as it stands.</summary>
public sealed class StarterLineTests(Databases databases)
{
    public static TheoryData<string> Keys { get; } =
    [.. StarterSets.Works.SelectMany(work => StarterSets.Of(work)).Select(starter => starter.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void It_is_a_valid_document_that_says_one_sentence_and_leaves_no_question(string key)
    {
        var services = databases.Shared(Database.Sqlite).Services;
        var agreement = services.GetRequiredService<DraftDocument>().Of(DraftOf(services, key)).Value;
        var kind = Assert.Single(agreement.Decisions);

        Assert.Empty(AgreementReader.Read(AgreementWriter.Write(agreement)).Errors);
        Assert.Equal(FindingCode.NoCover, Assert.Single(agreement.CheckFrame()).Code);
        Assert.True(ProposalSentences.IsFirstLine(kind));
    }

    private static SeenDraft DraftOf(IServiceProvider services, string key)
    {
        var words = services.GetRequiredService<IStringLocalizer<StarterWords>>();
        var starter = StarterSets.Find(key)!;
        var owner = Person.Welcome("Inês", "Europe/Lisbon").Value;
        var draft = Draft.Of(owner.Id);
        draft.Answer(
            GivenAnswers
                .None.With(DraftAnswers.Lead, "Maarten")
                .With(DraftAnswers.Told, "note")
                .With(DraftAnswers.Currency, "EUR")
                .With(DraftAnswers.From, "2026-03-02")
        );
        var line = DraftLine.In(Guid.CreateVersion7(), draft.Id, 1);
        var size = starter.Offers.IsEmpty ? 0 : starter.Offers[^1];
        var most = starter.Measure is Measure.Money ? size * starter.Often : starter.Often;
        var given = GivenAnswers
            .None.With(LineAnswers.Starter, key)
            .With(LineAnswers.Measure, starter.Measure.ToString())
            .With(LineAnswers.Title, words[$"{key}.Title"])
            .With(LineAnswers.UpTo, starter.Offers.IsEmpty ? "" : size.ToString(CultureInfo.InvariantCulture))
            .With(LineAnswers.PerMonth, most.ToString(CultureInfo.InvariantCulture))
            .With(LineAnswers.Outcome, words[$"{key}.Outcome.1"])
            .With(LineAnswers.Never, words[$"{key}.Never.1"])
            .With(LineAnswers.Different, "never");
        line.Answer(starter.Measure is Measure.Number ? given.With(LineAnswers.Unit, words[$"{key}.Unit"]) : given);
        return new(draft, null, [line], [], owner, []);
    }
}
