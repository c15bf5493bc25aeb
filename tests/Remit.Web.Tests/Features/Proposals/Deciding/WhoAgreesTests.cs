using Remit.Documents;
using Remit.Rules;
using Remit.Web.Features.Proposals.Deciding;

namespace Remit.Web.Tests.Features.Proposals.Deciding;

/// <summary>Who has to agree to a page, by what of it is not as it stands (R14, K5).</summary>
public sealed class WhoAgreesTests
{
    private const string Standing = """
        remit: 1
        between: { contributor: Inês Tavora, lead: Maarten Hoekema }
        others: [ { name: Sunniva Aall, as: Studio }, { name: Idris Benhaddou, as: Treasurer }, { name: Ada, as: Legal } ]
        currency: EUR
        in_force: { from: 2026-02-02, review: 2026-05-07 }
        note: friday
        boundaries: [ Never refund to another card ]
        areas:
          - area: Refunds
            outcomes: [ Few come back ]
            decisions:
              - decision: refund
                grants:
                  - { id: any, level: ask_first }
          - area: Studio
            decisions:
              - decision: rota
                decider: Sunniva Aall
                advisers: [ Ada ]
                grants:
                  - { id: swap, level: ask_first }
              - decision: invoice
                decider: Idris Benhaddou
                grants:
                  - { id: pay, level: ask_first }
        """;

    [Theory]
    // What stands is left as it is, or only its days move: as with every renewal, the two.
    [InlineData("remit: 1", "remit: 1", "Maarten Hoekema")]
    [InlineData("from: 2026-02-02", "from: 2026-03-02", "Maarten Hoekema")]
    [InlineData("review: 2026-05-07", "review: 2026-06-07", "Maarten Hoekema")]
    // What is no kind of decision is the lead's alone.
    [InlineData("Never refund to another card", "Never in cash", "Maarten Hoekema")]
    [InlineData("Few come back", "Nobody comes back", "Maarten Hoekema")]
    [InlineData("note: friday", "note: monday", "Maarten Hoekema")]
    // A kind is its decider's.
    [InlineData("any, level: ask_first", "any, level: intend", "Maarten Hoekema")]
    [InlineData("swap, level: ask_first", "swap, level: intend", "Sunniva Aall")]
    [InlineData("swap, level: ask_first", "swap, level: ask_first, words: as it comes", "Sunniva Aall")]
    [InlineData("advisers: [ Ada ]", "advisers: [ Ada, Idris Benhaddou ]", "Sunniva Aall")]
    [InlineData("in_force: { from: 2026-02-02", "in_force: { from: 2026-03-09", "Maarten Hoekema")]
    // From one to another takes both.
    [InlineData("decider: Idris Benhaddou", "decider: Sunniva Aall", "Idris Benhaddou, Sunniva Aall")]
    [InlineData("decider: Idris Benhaddou", "decider: Maarten Hoekema", "Idris Benhaddou, Maarten Hoekema")]
    // What a page says for every kind that does not say it itself changes those.
    [InlineData("note: friday", "note: friday\nsilence: proceed", "Idris Benhaddou, Maarten Hoekema, Sunniva Aall")]
    // Names are the same only letter by letter, as everywhere.
    [InlineData("decider: Sunniva Aall", "decider: Sunniva aall", "Maarten Hoekema, Sunniva Aall, Sunniva aall")]
    public void A_change_takes_those_whose_it_is_and_the_contributor(string old, string now, string expected)
    {
        Assert.Contains(old, Standing, StringComparison.Ordinal);
        var page = Standing.Replace(old, now, StringComparison.Ordinal);
        if (now.Contains("aall", StringComparison.Ordinal))
        {
            page = page.Replace("{ name: Sunniva Aall,", "{ name: Sunniva aall,", StringComparison.Ordinal);
        }

        Assert.Equal($"Inês Tavora; {expected}", Names(WhoAgrees.Of(Read(Standing), Read(page))));
    }

    [Fact]
    public void A_kind_that_is_new_or_gone_takes_its_decider()
    {
        var less = Standing[..Standing.IndexOf("      - decision: invoice", StringComparison.Ordinal)];

        Assert.Equal("Inês Tavora; Idris Benhaddou", Names(WhoAgrees.Of(Read(less), Read(Standing))));
        Assert.Equal("Inês Tavora; Idris Benhaddou", Names(WhoAgrees.Of(Read(Standing), Read(less))));
    }

    [Fact]
    public void K5_The_first_page_takes_everybody_who_decides_and_the_lead_and_nobody_who_advises()
    {
        var page = Read(Standing);

        Assert.Equal("Inês Tavora; Idris Benhaddou, Maarten Hoekema, Sunniva Aall", Names(WhoAgrees.Of(null, page)));
        Assert.Equal(["Sunniva Aall", "Idris Benhaddou"], WhoAgrees.Further(null, page));
    }

    private static string Names(IReadOnlyList<string> names) =>
        $"{names[0]}; {string.Join(", ", names.Skip(1).Order(StringComparer.Ordinal))}";

    private static Agreement Read(string text)
    {
        var read = AgreementReader.Read(text);
        Assert.True(read.Agreement is not null, string.Join('\n', read.Errors));
        return read.Agreement;
    }
}
