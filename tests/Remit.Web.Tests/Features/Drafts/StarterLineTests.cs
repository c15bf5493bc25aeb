using Microsoft.Extensions.DependencyInjection;
using Remit.Documents;
using Remit.Rules;
using Remit.Web.Features.Drafts;
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
        var agreement = services.GetRequiredService<DraftDocument>().Of(StarterDraft.Of(services, key)).Value;
        var kind = Assert.Single(agreement.Decisions);

        Assert.Empty(AgreementReader.Read(AgreementWriter.Write(agreement)).Errors);
        Assert.Equal(FindingCode.NoCover, Assert.Single(agreement.CheckFrame()).Code);
        Assert.True(ProposalSentences.IsFirstLine(kind));
    }
}
