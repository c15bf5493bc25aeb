using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>What is known of each fact: where its value lies, or null. Derived facts are computed when their parts are known (F7).</summary>
internal sealed class Places
{
    private readonly ImmutableDictionary<string, Place> byFact;

    private Places(ImmutableDictionary<string, Place> byFact, ImmutableArray<Note> notes) =>
        (this.byFact, Notes) = (byFact, notes);

    public ImmutableArray<Note> Notes { get; }

    public Place? this[string fact] => byFact.TryGetValue(fact, out var place) ? place : null;

    /// <summary>Nothing is known but whether such a decision can be undone.</summary>
    public static Places None(DecisionKind kind)
    {
        var places = ImmutableDictionary.CreateBuilder<string, Place>(StringComparer.Ordinal);
        AddReversible(kind, places);
        return new Places(places.ToImmutable(), []);
    }

    /// <summary>Checks every value; all problems at once.</summary>
    public static Result<Places> Of(
        Agreement agreement,
        DecisionKind kind,
        ImmutableDictionary<string, FactValue> values
    )
    {
        var check = new ValueCheck(agreement.Rates);
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var places = ImmutableDictionary.CreateBuilder<string, Place>(StringComparer.Ordinal);
        foreach (var key in values.Keys.Where(key => kind.FindFact(key) is null).Order(StringComparer.Ordinal))
        {
            problems.Add(UnknownFact(kind, key));
        }

        foreach (var fact in kind.AllFacts)
        {
            if (values.TryGetValue(fact.Key, out var value))
            {
                var placed = CheckOne(check, kind, fact, value);
                problems.AddRange(placed.Problems);
                if (placed.TryGet(out var place))
                {
                    places[fact.Key] = place;
                }
            }
        }

        AddReversible(kind, places);
        problems.AddRange(AddDerived(kind, places));
        return problems.Count > 0
            ? Result<Places>.Refuse(problems.ToImmutable())
            : new Places(places.ToImmutable(), [.. check.Notes]);
    }

    /// <summary>What can be placed; values that do not fit are left out. For entries written under another version.</summary>
    public static Places OfEntry(Agreement agreement, DecisionKind kind, ImmutableDictionary<string, FactValue> values)
    {
        var check = new ValueCheck(agreement.Rates, isRecorded: true);
        var places = ImmutableDictionary.CreateBuilder<string, Place>(StringComparer.Ordinal);
        foreach (var fact in kind.AllFacts)
        {
            if (values.TryGetValue(fact.Key, out var value) && CheckOne(check, kind, fact, value).TryGet(out var place))
            {
                places[fact.Key] = place;
            }
        }

        AddReversible(kind, places);
        _ = AddDerived(kind, places).Count();
        return new Places(places.ToImmutable(), []);
    }

    /// <summary>The same with one fact elsewhere and what is computed from it computed anew; null where that cannot be.</summary>
    public Places? With(DecisionKind kind, Fact fact, Place place)
    {
        var places = byFact.SetItem(fact.Key, place).ToBuilder();
        places.RemoveRange(kind.Facts.Where(one => one.Derive is not null).Select(one => one.Key));
        return AddDerived(kind, places).Any() ? null : new Places(places.ToImmutable(), Notes);
    }

    private static Result<Place> CheckOne(ValueCheck check, DecisionKind kind, Fact fact, FactValue value)
    {
        if (fact.Derive is { } derive)
        {
            var parts = string.Join(" and ", derive.Facts);
            return new Problem("derived", fact.Key, $"'{fact.Key}' is computed from {parts}.", $"give {parts} instead");
        }

        var isUndoable = fact == Fact.BuiltInReversible && value is FactValue.YesNo { IsYes: true };
        return isUndoable && kind.Reversible == Reversibility.No
            ? new Problem(
                "never-reversible",
                fact.Key,
                $"'{kind.DisplayName}' can never be undone.",
                "leave it out, or say no"
            )
            : check.Check(fact, value);
    }

    private static Problem UnknownFact(DecisionKind kind, string key)
    {
        var askable = kind.Facts.Where(fact => fact.Derive is null).Select(fact => fact.Key);
        return new Problem(
            "unknown-fact",
            key,
            $"'{kind.Name}' asks nothing called '{key}'.",
            "it asks: " + string.Join(", ", askable.Append(Fact.Reversible))
        );
    }

    private static void AddReversible(DecisionKind kind, ImmutableDictionary<string, Place>.Builder places)
    {
        if (kind.Reversible == Reversibility.No || !places.ContainsKey(Fact.Reversible))
        {
            places[Fact.Reversible] = Place.YesNo(kind.Reversible != Reversibility.No);
        }
    }

    /// <summary>Computes derived facts until nothing more can be computed; a part may itself be derived.</summary>
    private static IEnumerable<Problem> AddDerived(DecisionKind kind, ImmutableDictionary<string, Place>.Builder places)
    {
        var waiting = kind.Facts.Where(fact => fact.Derive is not null).ToList();
        while (waiting.FirstOrDefault(fact => fact.Derive!.Facts.All(places.ContainsKey)) is { } fact)
        {
            waiting.Remove(fact);
            var computed = Computation.Of(fact, places);
            if (computed.TryGet(out var place))
            {
                places[fact.Key] = place;
            }
            else
            {
                yield return computed.Problems[0];
            }
        }
    }
}
