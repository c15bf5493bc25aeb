using System.Collections.Immutable;
using Remit.Rules.Tests.Cases;
using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Limits;

/// <summary>G5: what counts towards a limit, against adding it up by hand.</summary>
public sealed class G5UsageProperties
{
    private static readonly ImmutableArray<Fact> Facts = [Known.Euros(), Known.Customer()];
    private static readonly string?[] Together = [null];
    private static readonly string?[] Customers = ["consumer", "ada", "bo"];

    [Fact]
    public void G5_the_total_is_what_the_entries_in_the_period_add_up_to() =>
        Trials.Run(random =>
        {
            var bound = random.Next(5, 20);
            var limit = RandomLimit(random);
            var grant = new Grant(Level.Decide)
            {
                Id = "it",
                When = [When.UpTo("amount", bound), When.IsNot("customer", "reseller")],
                Limits = [limit],
            };
            var entries = Enumerable.Range(0, random.Next(8)).Select(_ => RandomEntry(random)).ToArray();
            var totals = UsedBy(grant, entries);
            var counted = entries.Where(entry => Counts(entry, limit, bound)).ToArray();
            foreach (var customer in limit.PerFact is null ? Together : Customers)
            {
                var expected = counted
                    .Where(entry => customer is null || NameOf(entry) == customer)
                    .Sum(entry => AmountOf(entry, limit));
                Assert.Equal(expected, totals.Find("it", limit, customer) ?? 0);
            }
        });

    [Fact]
    public void G5_new_names_and_versions_of_a_clause_count_on() =>
        Trials.Run(random =>
        {
            var limit = RandomLimit(random);
            var entries = Enumerable.Range(0, random.Next(8)).Select(_ => RandomEntry(random)).ToArray();
            var before = UsedBy(Grant("old", Level.Intend, limit), entries);
            var after = UsedBy(Grant("new", Level.Decide, limit with { Bound = 99 }), entries);
            Assert.Equal(
                before.All.Select(total => (total.Scope, total.Used)),
                after.All.Select(total => (total.Scope, total.Used))
            );
        });

    [Fact]
    public void G5_totals_added_up_can_be_handed_in() =>
        Trials.Run(random =>
        {
            var kind = Case.MakeKind(Facts, Grant("it", Level.Decide, RandomLimit(random)));
            var entries = Enumerable.Range(0, random.Next(8)).Select(_ => RandomEntry(random)).ToArray();
            var totals = Usage.Of(Case.AgreementOf(kind), kind, entries, Case.Today);
            var asked = Case.Of(kind).With("customer", Values.Text("ada")).With("amount", Values.Euro(1));
            Assert.True((asked with { Question = asked.Question with { Totals = totals } }).Result.IsOk);
        });

    private static Grant Grant(string id, Level level, Limit limit) => new(level) { Id = id, Limits = [limit] };

    private static Totals UsedBy(Grant grant, LogEntry[] entries)
    {
        var kind = Case.MakeKind(Facts, grant);
        return Usage.Of(Case.AgreementOf(kind), kind, entries, Case.Today);
    }

    private static Limit RandomLimit(Random random) =>
        new(
            random.OneIn(2) ? "amount" : null,
            random.OneIn(2) ? Lines.Month : new Basis(BasisUnit.LastDays, random.Next(1, 20)),
            random.OneIn(2) ? "customer" : null,
            20,
            IsIncluded: true
        );

    private static LogEntry RandomEntry(Random random)
    {
        var facts = ImmutableDictionary<string, FactValue>
            .Empty.Add("amount", Values.Euro(random.Next(0, 25)))
            .Add("customer", Values.Text(random.Pick("consumer", "reseller", "ada", "bo")));
        var entry = new LogEntry(Case.Today.AddDays(random.Next(-40, 10)), facts, DecidedAlone: !random.OneIn(4))
        {
            WasDropped = random.OneIn(5),
            Tally = random.OneIn(4) ? TallyOf(random.Next(1, 5), random.Next(25, 60)) : null,
        };
        return random.OneIn(4)
            ? entry with
            {
                Actual = entry.Actual.Add("amount", Values.Euro(random.Next(0, 60))),
            }
            : entry;
    }

    private static Tally TallyOf(int count, decimal sum) =>
        new(count, ImmutableDictionary<string, decimal>.Empty.Add("amount", sum));

    private static bool Counts(LogEntry entry, Limit limit, decimal bound)
    {
        var isInPeriod =
            limit.Basis.Unit == BasisUnit.Month
                ? entry.Date is { Year: 2026, Month: 3 }
                : entry.Date <= Case.Today && Case.Today.DayNumber - entry.Date.DayNumber < limit.Basis.Days;
        return isInPeriod
            && entry is { DecidedAlone: true, WasDropped: false }
            && Euros(entry.Facts["amount"]) <= bound
            && NameOf(entry) != "reseller";
    }

    private static decimal AmountOf(LogEntry entry, Limit limit) =>
        limit.SumOf is null ? entry.Tally?.Count ?? 1
        : entry.Actual.TryGetValue("amount", out var actual) ? Euros(actual)
        : entry.Tally?.Sums["amount"] ?? Euros(entry.Facts["amount"]);

    private static decimal Euros(FactValue value) => ((FactValue.Money)value).Amount;

    private static string NameOf(LogEntry entry) => entry.Facts["customer"].ToString()!;
}
