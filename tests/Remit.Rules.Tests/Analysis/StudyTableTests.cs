using System.Collections.Immutable;
using Remit.Bench.Analysing;
using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Analysis;

/// <summary>
/// Large decision tables in which every case is covered once, and what was planted in them: found as often as it was
/// planted, never more and never less.
/// </summary>
public sealed class StudyTableTests
{
    private const int Planted = 12;

    public static TheoryData<int, int> Shapes =>
        new()
        {
            { 3, 300 },
            { 8, 300 },
            { 15, 500 },
            { 20, 400 },
        };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A6_a_table_that_covers_every_case_once_has_no_gap_and_a_proof(int columns, int rules)
    {
        var kind = new StudyTable(columns, rules, columns).Kind();
        var report = World.AgreementOf(kind).Analyze(World.Today, TestContext.Current.CancellationToken);
        Assert.False(report.IsIncomplete);
        Assert.DoesNotContain(report.Findings, finding => finding.Code is FindingCode.Gap or FindingCode.DeadGrant);
        Assert.True(new ProofChecker(kind, World.Today).Accepts(Assert.Single(report.Proofs).Tree));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A1_every_rule_taken_out_is_a_gap_and_nothing_else_is(int columns, int rules)
    {
        var table = new StudyTable(columns, rules, columns);
        var whole = table.Kind();
        var taken = Apart(table);
        Assert.True(taken.Length > 3);
        table.Remove(taken);
        var report = World.AgreementOf(table.Kind()).Analyze(World.Today, TestContext.Current.CancellationToken);
        Assert.False(report.IsIncomplete);
        Assert.Empty(report.Proofs);
        Assert.Equal(
            taken.Select(rule => Conditions(whole.Grants[rule].When)).Order(StringComparer.Ordinal),
            report.Found(FindingCode.Gap).SelectMany(gap => gap.Cases).Select(box => Conditions(box.When)).Order()
        );
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void D1_every_rule_at_another_level_is_one_change_and_nothing_else_is(int columns, int rules)
    {
        var table = new StudyTable(columns, rules, columns);
        var kind = table.Kind();
        var edited = Apart(table).Where(rule => kind.Grants[rule].Level < Level.AskFirst).ToArray();
        ImmutableArray<Grant> later =
        [
            .. kind.Grants.Select(
                (grant, rule) =>
                    edited.Contains(rule) ? new Grant(Level.AskFirst) { Id = grant.Id, When = grant.When } : grant
            ),
        ];
        var compared = World
            .AgreementOf(kind)
            .Compare(
                World.AgreementOf(new DecisionKind(kind.Name, kind.Facts, later)),
                World.Today,
                TestContext.Current.CancellationToken
            );
        Assert.NotEmpty(edited);
        Assert.True(
            compared is { IsIncomplete: false, Less.IsEmpty: true, Duties.IsEmpty: true, Limits.IsEmpty: true }
        );
        Assert.Equal(
            edited.Select(rule => Conditions(kind.Grants[rule].When)).Order(StringComparer.Ordinal),
            compared.More.Select(change => Conditions(change.Cases.When)).Order()
        );
    }

    /// <summary>Rules of which no two can be said in one box: they are apart in two columns or more.</summary>
    private static ImmutableArray<int> Apart(StudyTable table)
    {
        var apart = new List<int>();
        for (var rule = 0; rule < table.Count && apart.Count < Planted; rule++)
        {
            if (
                apart.TrueForAll(other =>
                    table[rule].Zip(table[other]).Count(both => !both.First.Meets(both.Second)) > 1
                )
            )
            {
                apart.Add(rule);
            }
        }

        return [.. apart];
    }

    private static string Conditions(ImmutableArray<Condition> when) =>
        string.Join(
            "; ",
            when.Select(one => $"{one.Fact} {string.Join(',', one.Ranges)}{string.Join(',', one.Choices)}")
        );
}
