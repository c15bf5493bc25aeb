using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Grants;

/// <summary>G7: sentences shown with an answer, without effect on it.</summary>
public sealed class G7BoundaryTests
{
    [Fact]
    public void G7_boundaries_of_the_agreement_and_of_its_own_area_are_shown_and_of_no_other()
    {
        var answer = Bounded(new World(1)).Answer("kind", new Question { AsOf = World.Today }).Value;
        Assert.Equal(["Never refund to another card", "Never promise a date"], answer.Boundaries);
        Assert.Equal(["The press calls"], answer.TellAtOnceIf);
    }

    [Fact]
    public void G7_sentences_have_no_effect_on_the_level() =>
        Trials.Run(random =>
        {
            var world = new World(random.Next());
            var question = world.Question(all: false);
            var plain = world.Agreement.Answer("kind", question);
            var bounded = Bounded(world).Answer("kind", question);
            Assert.Equal(plain.IsOk, bounded.IsOk);
            if (plain.TryGet(out var answer))
            {
                Assert.Equal(answer.Possible, bounded.Value.Possible);
                Assert.Equal(answer.Missing, bounded.Value.Missing);
            }
        });

    private static Agreement Bounded(World world)
    {
        var kind = new DecisionKind("kind", world.Kind.Facts, world.Kind.Grants, world.Kind.Caps, world.Kind.Impossible)
        {
            Reversible = world.Kind.Reversible,
            TellAtOnceIf = ["The press calls"],
        };
        return new Agreement
        {
            Contributor = "Inês",
            Lead = "Maarten",
            InForce = new InForce(new DateOnly(2026, 1, 1)),
            Boundaries = ["Never refund to another card"],
            Areas =
            [
                new Area { Name = "Other", Boundaries = ["Never here"] },
                new Area
                {
                    Name = "Area",
                    Boundaries = ["Never promise a date"],
                    Decisions = [kind],
                },
            ],
        };
    }
}
