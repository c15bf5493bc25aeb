using System.Collections.Immutable;
using Remit.Rules.Tests.Cases;

namespace Remit.Rules.Tests.Limits;

/// <summary>G5: single rules of what counts towards a limit.</summary>
public sealed class G5UsageTests
{
    private static readonly Limit Monthly = Lines.SumUpTo(900, Lines.Month);

    [Fact]
    public void G5_an_explicit_go_does_not_count() => Assert.Equal(0, Used(Entry(40) with { DecidedAlone = false }));

    [Fact]
    public void G5_what_was_dropped_does_not_count() => Assert.Equal(0, Used(Entry(40) with { WasDropped = true }));

    [Fact]
    public void G5_another_month_does_not_count() =>
        Assert.Equal(40, Used(Entry(40), Entry(7) with { Date = new DateOnly(2026, 2, 28) }));

    [Fact]
    public void G5_a_known_actual_amount_replaces_the_decided_one() =>
        Assert.Equal(55, Used(Entry(40) with { Actual = FactsOf(55) }));

    [Fact]
    public void G5_whether_an_entry_counts_is_seen_by_what_was_decided_not_by_what_it_became() =>
        Assert.Equal(75, Used([When.UpTo("amount", 60)], Entry(40) with { Actual = FactsOf(75) }));

    [Fact]
    public void G5_an_entry_outside_the_conditions_does_not_count() =>
        Assert.Equal(40, Used([When.UpTo("amount", 60)], Entry(40), Entry(61)));

    [Fact]
    public void G5_an_entry_outside_a_limit_per_item_does_not_count_just_as_with_a_condition()
    {
        var item = Lines.SumUpTo(60, new Basis(BasisUnit.Item));
        Assert.Equal(40, UsedBy(Lines.Limited("it", Level.Decide, item, Monthly), Entry(40), Entry(61)));
    }

    [Fact]
    public void G5_an_entry_counts_although_a_new_version_takes_less() =>
        Assert.Equal(
            1_240,
            UsedOf(
                new Fact
                {
                    Key = "amount",
                    Kind = FactKind.Money,
                    Currency = Values.Eur,
                    To = 100,
                },
                Lines.Limited("it", Level.Decide, Monthly),
                Entry(40),
                Entry(1_200)
            )
        );

    [Fact]
    public void G5_a_tally_counts_with_its_sum_and_its_number()
    {
        var tally = Entry(54) with
        {
            Tally = new Tally(12, ImmutableDictionary<string, decimal>.Empty.Add("amount", 310)),
        };
        Assert.Equal(310, Used(tally));
        var count = Lines.CountUpTo(20, Lines.Month);
        Assert.Equal(13, UsedBy(Lines.Limited("it", Level.Decide, count), tally, Entry(1)));
    }

    [Fact]
    public void G5_a_tally_that_does_not_say_the_sum_counts_with_the_most_it_can_be() =>
        Assert.Equal(648, Used(Entry(54) with { Tally = new Tally(12, ImmutableDictionary<string, decimal>.Empty) }));

    [Fact]
    public void G5_amounts_in_another_currency_count_at_the_agreed_rate()
    {
        var grant = Lines.Limited("it", Level.Decide, Monthly);
        var kind = Case.MakeKind([Known.Euros()], grant);
        var rate = new ExchangeRate(Values.Usd, Values.Eur, 0.92m, new DateOnly(2026, 2, 1));
        var entry = new LogEntry(
            Case.Today,
            ImmutableDictionary<string, FactValue>.Empty.Add("amount", Values.Dollar(65.22m)),
            DecidedAlone: true
        );
        var totals = Usage.Of(Case.AgreementOf(kind, rate), kind, [entry], Case.Today);
        Assert.Equal(60.0024m, totals.Find("it", Monthly, null));
    }

    [Fact]
    public void F3_one_entry_counts_exactly_at_the_agreed_rate_and_not_at_all_without_one()
    {
        var kind = Case.MakeKind([Known.Euros()], Lines.Limited("it", Level.Decide, Monthly));
        var facts = ImmutableDictionary<string, FactValue>.Empty.Add("amount", Values.Dollar(65.22m));
        var rate = new ExchangeRate(Values.Usd, Values.Eur, 0.92m, new DateOnly(2026, 2, 1));
        Assert.Equal(60.0024m, Usage.ValueOf(Case.AgreementOf(kind, rate), kind, facts, "amount"));
        Assert.Null(Usage.ValueOf(Case.AgreementOf(kind), kind, facts, "amount"));
    }

    [Fact]
    public void G5_an_entry_that_does_not_say_for_whom_is_nobodys()
    {
        var limit = Lines.CountUpTo(3, Lines.Month, per: "customer");
        var kind = Case.MakeKind([Known.Euros(), Known.FreeName()], Lines.Limited("it", Level.Decide, limit));
        Assert.Empty(Usage.Of(Case.AgreementOf(kind), kind, [Entry(40)], Case.Today).All);
    }

    private static LogEntry Entry(decimal amount) => new(Case.Today, FactsOf(amount), DecidedAlone: true);

    private static ImmutableDictionary<string, FactValue> FactsOf(decimal amount) =>
        ImmutableDictionary<string, FactValue>.Empty.Add("amount", Values.Euro(amount));

    private static decimal? Used(params LogEntry[] entries) => Used([], entries);

    private static decimal? Used(ImmutableArray<Condition> when, params LogEntry[] entries) =>
        UsedBy(
            new Grant(Level.Decide)
            {
                Id = "it",
                When = when,
                Limits = [Monthly],
            },
            entries
        );

    private static decimal? UsedBy(Grant grant, params LogEntry[] entries) => UsedOf(Known.Euros(), grant, entries);

    private static decimal? UsedOf(Fact amount, Grant grant, params LogEntry[] entries)
    {
        var kind = Case.MakeKind([amount], grant);
        return Usage.Of(Case.AgreementOf(kind), kind, entries, Case.Today).Find("it", grant.Limits.Last(), null);
    }
}
