using System.Collections.Immutable;
using Remit.Rules.Tests.Analysis;
using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Comparing;

/// <summary>D1 held against trying every case of random small agreements and their edits.</summary>
public sealed class D1Properties
{
    [Fact]
    public void D1_what_is_more_and_less_is_exactly_where_the_levels_differ() =>
        ForEachEdit(edit =>
        {
            var comparison = edit.Compared;
            Assert.All(
                edit.Cases,
                one =>
                {
                    var (from, to) = edit.LevelsOf(one);
                    Assert.Equal(
                        from == to ? [] : [(from, to)],
                        comparison
                            .More.Concat(comparison.Less)
                            .Where(change => edit.Holds(change.Cases, one))
                            .Select(change => (change.From, change.To))
                            .Distinct()
                    );
                }
            );
            Assert.All(comparison.More, change => Assert.True(change.To > change.From));
            Assert.All(comparison.Less, change => Assert.True(change.To < change.From));
        });

    [Fact]
    public void D1_every_witness_has_the_levels_that_are_said() =>
        ForEachEdit(edit =>
        {
            var comparison = edit.Compared;
            Assert.All(
                comparison.More.Concat(comparison.Less),
                change =>
                {
                    Assert.Equal(change.From, edit.Earlier.Answer("kind", change.Witness!.Question).Value.Level);
                    Assert.Equal(change.To, edit.Later.Answer("kind", change.Witness.Question).Value.Level);
                }
            );
        });

    [Fact]
    public void D1_who_is_told_and_asked_is_exactly_where_it_differs_at_the_same_level() =>
        ForEachEdit(
            edit =>
            {
                var duties = edit.Compared.Duties;
                Assert.All(
                    edit.Cases,
                    one =>
                    {
                        var differs = edit.DutiesDiffer(one);
                        Assert.Equal(differs, duties.Any(change => edit.Holds(change.Cases, one)));
                    }
                );
            },
            share: 8
        );

    [Fact]
    public void D1_limits_are_those_that_are_not_the_same() =>
        ForEachEdit(edit =>
        {
            var ids = edit
                .Earlier.FindDecision("kind")!
                .Grants.Concat(edit.Later.FindDecision("kind")!.Grants)
                .Select(grant => grant.Id)
                .Distinct();
            Assert.Equal(
                ids.Where(id => Limits(edit.Earlier, id) != Limits(edit.Later, id)).Order(StringComparer.Ordinal),
                edit.Compared.Limits.Select(change => change.Grant).Order(StringComparer.Ordinal)
            );
        });

    [Fact]
    public void D1_no_box_is_held_by_the_others_that_say_the_same() =>
        ForEachEdit(
            edit =>
            {
                var changes = edit.Compared.More.Concat(edit.Compared.Less).ToArray();
                Assert.All(
                    changes,
                    change =>
                        Assert.Contains(
                            edit.Cases,
                            one =>
                                edit.Holds(change.Cases, one)
                                && !changes.Any(other => other != change && edit.Holds(other.Cases, one))
                        )
                );
            },
            share: 4
        );

    [Fact]
    public void D1_a_version_compared_with_itself_changes_nothing() =>
        AnalysisWorlds.ForEach(
            world => Assert.True(world.Agreement.Compare(world.Agreement, World.Today).IsSame),
            share: 4
        );

    private static string Limits(Agreement agreement, string id) =>
        string.Join(
            ", ",
            agreement
                .FindDecision("kind")!
                .Grants.Where(grant => grant.Id == id)
                .SelectMany(grant => grant.Limits)
                .Select(limit => limit.ToString())
                .Order(StringComparer.Ordinal)
        );

    private static void ForEachEdit(Action<Edit> check, int share = 1) =>
        Trials.Run(random => check(new Edit(random)), share);
}
