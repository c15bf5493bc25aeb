using System.Collections.Immutable;

namespace Remit.Rules.Tests.Oracle;

/// <summary>The near misses of a fully known question, by trying every value of the one failing fact.</summary>
internal static class NearMissOracle
{
    public static ImmutableArray<(string Grant, string Fact, ImmutableArray<Level> Levels)> Of(
        World world,
        Question question,
        Level now
    )
    {
        var found = ImmutableArray.CreateBuilder<(string, string, ImmutableArray<Level>)>();
        foreach (var grant in world.Grants)
        {
            var failing = new Definition(world).FailingFacts(grant, question.Facts);
            if (failing.Length != 1)
            {
                continue;
            }

            ImmutableArray<Level> levels =
                failing[0] == NearMiss.DateFact
                    ? OnDate(world, grant, question, now)
                    : OnFact(world, grant, question, failing[0], now);
            if (!levels.IsEmpty)
            {
                found.Add((grant.Clause.Id, failing[0], levels));
            }
        }

        return found.ToImmutable();
    }

    private static ImmutableArray<Level> OnFact(
        World world,
        WorldClause grant,
        Question question,
        string fact,
        Level now
    )
    {
        var definition = new Definition(world);
        return
        [
            .. world
                .Facts.Where(one => one.Fact.Key == fact)
                .SelectMany(one => one.Values)
                .Select(value => question.With(fact, value))
                .SelectMany(moved => definition.Completions(moved))
                .Where(completion => definition.Holds(grant, completion.Facts) && completion.Level > now)
                .Select(completion => completion.Level),
        ];
    }

    private static ImmutableArray<Level> OnDate(World world, WorldClause grant, Question question, Level now)
    {
        var clause = grant.Clause;
        var date = clause.From > World.Today ? clause.From.Value : clause.LastDay!.Value;
        var then = new Definition(world, date);
        return
        [
            .. then.Completions(question)
                .Where(completion => then.Holds(grant, completion.Facts) && completion.Level > now)
                .Select(completion => completion.Level),
        ];
    }
}
