using Remit.Rules.Tests.Cases;
using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Analysis.Ends;

/// <summary>A3 where something is computed, on random agreements.</summary>
public sealed class A3DerivedProperties
{
    private static readonly decimal[] Small = [0, 1, 2, 3, 4, 5, 6, 7, 8, 700];
    private static readonly decimal[] Large = [1_000, 10_000, 100_000_000, 100_000_000_000];
    private static readonly string[] Keys = ["a", "b", "c"];

    [Fact]
    public void What_is_found_grows_alone_all_else_standing_still() =>
        ForEach(agreement =>
            Assert.All(
                agreement.CheckFrame(World.Today).Where(finding => finding.Code == FindingCode.Unbounded),
                finding =>
                {
                    var shown = finding.Witness!.Question;
                    var key = finding.Facts[0];
                    Assert.Equal(finding.Witness.Level, agreement.Answer("kind", shown).Value.Level);
                    Assert.True(GrowsAlone(agreement, shown, key));
                }
            )
        );

    [Fact]
    public void What_grows_alone_beside_small_whole_numbers_is_found() =>
        ForEach(agreement =>
        {
            var found = agreement.CheckFrame(World.Today).SelectMany(finding => finding.Facts).ToHashSet();
            foreach (var (key, other) in new[] { ("a", "b"), ("b", "a") })
            {
                var grows = Small
                    .Where(value => value > 0)
                    .Select(value => new Question { AsOf = World.Today }.With(other, Values.Of(value)))
                    .Any(question => GrowsAlone(agreement, question.With(key, Values.Of(1_000)), key));
                Assert.True(!grows || found.Contains(key));
            }
        });

    private static bool GrowsAlone(Agreement agreement, Question question, string key) =>
        Large.All(value =>
            agreement.Answer("kind", question.With(key, Values.Of(value)))
                is { IsOk: true, Value.Level: >= Level.DecideTell }
        );

    private static void ForEach(Action<Agreement> check) =>
        Trials.Run(random => check(World.AgreementOf(Kind(random))), share: 4);

    private static DecisionKind Kind(Random random)
    {
        var operation = (DerivationOperator)random.Next(4);
        Fact[] facts =
        [
            Known.Number("a", random.OneIn(2) ? 1 : null),
            Known.Number("b", random.OneIn(2) ? 1 : null),
            Known.Derived("c", random.Pick(FactKind.Number, FactKind.Percent), Known.Derive("a", operation, "b")),
        ];
        Grant[] grants =
        [
            Lines.Grant("g", Level.DecideTell, [.. Some(random)]),
            Lines.Grant("h", random.Pick(Level.Decide, Level.AskFirst), [.. Some(random)]),
        ];
        Cap[] caps = random.OneIn(2) ? [Lines.Cap("x", Level.AskFirst, [.. Some(random)])] : [];
        return Case.MakeKind([.. facts], [.. grants, .. caps]);
    }

    private static IEnumerable<Condition> Some(Random random) =>
        Keys.Where(_ => random.OneIn(2)).Select(key => OneOf(random, key, random.Next(1, 8)));

    private static Condition OneOf(Random random, string key, decimal end) =>
        random.Next(4) switch
        {
            0 => When.UpTo(key, end),
            1 => When.Over(key, end),
            2 => When.OverUpTo(key, end, end + 4),
            _ => When.AtLeast(key, end),
        };
}
