using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>Who is connected with whom by an agreement, either way.</summary>
internal sealed class Lines
{
    private readonly ILookup<string, string> next;

    // One person asks again and again.
    private Walk? last;

    public Lines(ImmutableArray<Agreement> agreements) =>
        next = agreements
            .SelectMany(agreement =>
                agreement
                    .Decisions.Select(agreement.DeciderOf)
                    .Append(agreement.Lead)
                    .Distinct(StringComparer.Ordinal)
                    .SelectMany(giver =>
                        new[] { (From: agreement.Contributor, To: giver), (From: giver, To: agreement.Contributor) }
                    )
            )
            .ToLookup(line => line.From, line => line.To, StringComparer.Ordinal);

    /// <summary>How many steps it takes from somebody to each person whom lines reach.</summary>
    public IReadOnlyDictionary<string, int> StepsFrom(string person)
    {
        var known = last;
        if (known is null || !string.Equals(known.Person, person, StringComparison.Ordinal))
        {
            last = known = new Walk(person, Walked(person));
        }

        return known.Steps;
    }

    private Dictionary<string, int> Walked(string person)
    {
        var steps = new Dictionary<string, int>(StringComparer.Ordinal) { [person] = 0 };
        var ahead = new Queue<string>([person]);
        while (ahead.TryDequeue(out var here))
        {
            foreach (var near in next[here].Where(near => steps.TryAdd(near, steps[here] + 1)))
            {
                ahead.Enqueue(near);
            }
        }

        return steps;
    }

    private sealed record Walk(string Person, Dictionary<string, int> Steps);
}
