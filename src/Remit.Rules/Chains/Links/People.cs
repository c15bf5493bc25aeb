using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>The agreements of each person, and those in which each person gives. Immutable; a change copies what it touches.</summary>
internal sealed class People
{
    private readonly ILookup<string, Agreement> own;
    private readonly ILookup<string, Agreement> given;

    // Where something was changed since, in place of the above.
    private readonly ImmutableDictionary<string, ImmutableArray<Agreement>> ownNow;
    private readonly ImmutableDictionary<string, ImmutableArray<Agreement>> givenNow;

    public People(ImmutableArray<Agreement> agreements)
    {
        own = agreements.ToLookup(agreement => agreement.Contributor, StringComparer.Ordinal);
        given = agreements
            .SelectMany(agreement => GiversOf(agreement).Select(giver => (giver, agreement)))
            .ToLookup(one => one.giver, one => one.agreement, StringComparer.Ordinal);
        ownNow = ImmutableDictionary.Create<string, ImmutableArray<Agreement>>(StringComparer.Ordinal);
        givenNow = ownNow;
    }

    private People(
        People before,
        ImmutableDictionary<string, ImmutableArray<Agreement>> ownNow,
        ImmutableDictionary<string, ImmutableArray<Agreement>> givenNow
    ) => (own, given, this.ownNow, this.givenNow) = (before.own, before.given, ownNow, givenNow);

    /// <summary>The agreements of a person.</summary>
    public IEnumerable<Agreement> Of(string person) => ownNow.TryGetValue(person, out var now) ? now : own[person];

    /// <summary>The agreements in which a person gives something.</summary>
    public IEnumerable<Agreement> GivenBy(string person) =>
        givenNow.TryGetValue(person, out var now) ? now : given[person];

    /// <summary>The agreements of the same two people.</summary>
    public ImmutableArray<Agreement> Like(Agreement agreement) =>
        [.. Of(agreement.Contributor).Where(one => string.Equals(one.Lead, agreement.Lead, StringComparison.Ordinal))];

    /// <summary>The same with one agreement in place of those of the same two people.</summary>
    public People With(Agreement agreement)
    {
        var person = agreement.Contributor;
        var before = Like(agreement);
        var givers = before.Add(agreement).SelectMany(GiversOf);
        var gives = GiversOf(agreement).ToHashSet(StringComparer.Ordinal);
        return new People(
            this,
            ownNow.SetItem(person, [.. Of(person).Except(before), agreement]),
            givenNow.SetItems(
                givers
                    .Distinct(StringComparer.Ordinal)
                    .Select(giver =>
                        KeyValuePair.Create(giver, Given(giver, before, gives.Contains(giver) ? agreement : null))
                    )
            )
        );
    }

    private ImmutableArray<Agreement> Given(string giver, ImmutableArray<Agreement> before, Agreement? now)
    {
        var others = GivenBy(giver).Except(before);
        return now is null ? [.. others] : [.. others, now];
    }

    private static IEnumerable<string> GiversOf(Agreement agreement) =>
        agreement.Decisions.Select(agreement.DeciderOf).Distinct(StringComparer.Ordinal);
}
