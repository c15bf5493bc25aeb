using System.Text.RegularExpressions;
using Remit.Documents.Reading;
using Remit.Rules;

namespace Remit.Documents.Tests.Agreements;

public sealed class FullDocumentTests
{
    private static readonly Agreement Read = Sample.Read(Sample.Full);

    public static TheoryData<string> EveryKey =>
        [
            .. new[]
            {
                Keys.Agreement,
                Keys.Between,
                Keys.Other,
                Keys.InForce,
                Keys.Frame,
                Keys.Growth,
                Keys.StepUp,
                Keys.Area,
                Keys.Outcome,
                Keys.Decision,
                Keys.Fact,
                Keys.Grant,
                Keys.Cap,
                Keys.Tell,
                Keys.Trial,
                Keys.Not,
            }
                .SelectMany(keys => keys)
                .Distinct(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(EveryKey))]
    public void The_full_document_uses_every_key(string key) =>
        Assert.Matches(
            new Regex($@"(^|[\s{{]){key}:\s", RegexOptions.Multiline, TimeSpan.FromSeconds(1)),
            Sample.Full + " "
        );

    [Fact]
    public void Writing_what_was_read_and_reading_it_gives_the_same_text()
    {
        var written = AgreementWriter.Write(Read);

        Assert.Equal(written, AgreementWriter.Write(Sample.Read(written)));
    }

    [Fact]
    public void Written_text_has_line_feeds_alone_and_ends_with_one()
    {
        var written = AgreementWriter.Write(Read);

        Assert.DoesNotContain('\r', written);
        Assert.EndsWith("\n", written, StringComparison.Ordinal);
    }

    [Fact]
    public void The_top_says_who_and_since_when()
    {
        Assert.Equal(("Inês Tavora", "Maarten Hoekema"), (Read.Contributor, Read.Lead));
        Assert.Equal([new("Idris Benhaddou", "Treasurer"), new OtherPerson("Sunniva Aall", null)], Read.Others);
        Assert.Equal(new InForce(new(2026, 2, 2), new(2026, 5, 7), new(2026, 12, 31)), Read.InForce);
        Assert.Equal((Rhythm.Weekly, DayOfWeek.Friday, "Sunniva Aall"), (Read.CheckIn, Read.Note, Read.Cover));
        Assert.Equal(
            new ExchangeRate(Currency.Of("USD"), Currency.Of("EUR"), 0.92m, new(2026, 2, 1)),
            Assert.Single(Read.Rates)
        );
        Assert.Equal(new Growth(new StepUp(8, 28, 0.75m), 3, false), Read.Growth);
    }

    [Fact]
    public void An_outcome_is_a_sentence_or_a_measure() =>
        Assert.Equal(
            [
                new("The customer does not come back with the same problem"),
                new Outcome("Median first reply", new OutcomeMeasure("hours", true, 7.5m, 5, 8)),
            ],
            Read.Areas[0].Outcomes
        );

    [Fact]
    public void A_kind_says_how_it_is_decided()
    {
        var kind = Read.FindDecision("refund")!;

        Assert.Equal((Reversibility.Partly, Silence.Proceed, "credit"), (kind.Reversible, kind.OnSilence, kind.SameAs));
        Assert.Equal(new Span(6, SpanUnit.WorkingHours), kind.AnswerWithin);
        Assert.Equal(("Maarten Hoekema", "Sunniva Aall", "Which customer"), (kind.Decider, kind.Deputy, kind.Subject));
        Assert.Equal(["Customer mentions press or a lawyer"], kind.TellAtOnceIf);
    }

    [Fact]
    public void Facts_are_what_their_keys_say()
    {
        var kind = Read.FindDecision("refund")!;

        Assert.Equal(
            (Currency.Of("EUR"), Tax.Included),
            (kind.FindFact("amount")!.Currency, kind.FindFact("amount")!.Tax)
        );
        Assert.Equal(
            (Currency.Of("USD"), true),
            (kind.FindFact("plan")!.Currency, kind.FindFact("plan")!.CountsPerYear)
        );
        Assert.Equal(["consumer", "reseller", "Key, account"], kind.FindFact("customer")!.Choices);
        Assert.True(kind.FindFact("customer")!.TakesAnythingElse);
        Assert.Equal(50_000, kind.FindFact("price")!.To);
        Assert.Equal("amount / price", kind.FindFact("share")!.Derive!.ToString());
        Assert.Equal(
            (0.5m, "kg", true),
            (kind.FindFact("weight")!.Step, kind.FindFact("weight")!.Unit, kind.FindFact("weight")!.AllowsNotApplicable)
        );
        Assert.Equal("Maarten Hoekema", kind.FindFact("serious")!.JudgedBy);
    }

    [Fact]
    public void Clauses_are_what_their_keys_say()
    {
        var kind = Read.FindDecision("refund")!;

        Assert.Equal(["small", "tryout", "harm", "rest"], kind.Grants.Select(grant => grant.Id));
        Assert.Equal(new Tell("Maarten Hoekema", new Span(5, SpanUnit.WorkingDays)), kind.Grants[0].Tell);
        Assert.Equal(new Trial(new(2026, 3, 29), AfterTrial.GoBack), kind.Grants[1].Trial);
        Assert.Equal((true, "Nobody may be hurt"), (kind.Grants[2].IsEmergency, kind.Grants[2].IrreversibleOk));
        Assert.Equal((1, false), (kind.Grants[3].GoFrom!.Needed, kind.Grants[3].GoFrom!.IsAll));
        Assert.Equal((2, 3), (kind.Caps[1].GoFrom!.Needed, kind.Caps[1].GoFrom!.Names.Length));
        Assert.True(kind.Caps[0].When[1].MeetsNotApplicable);
        Assert.True(kind.Caps[2].When[0].IsNegated);
    }

    [Fact]
    public void A_cover_may_be_named_there_alone()
    {
        var agreement = Sample.Read(
            Sample
                .Replaced("currency: EUR", "currency: EUR\ncover: Jelle")
                .Replace("who: lead", "who: Jelle", StringComparison.Ordinal)
        );

        Assert.Equal("Jelle", agreement.FindDecision("refund")!.Grants[0].Tell!.Who);
    }
}
