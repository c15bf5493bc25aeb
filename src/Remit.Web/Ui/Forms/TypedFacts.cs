using System.Collections.Immutable;
using System.Globalization;
using Remit.Rules;
using Remit.Web.Outcomes;

namespace Remit.Web.Ui.Forms;

/// <summary>What somebody typed about a decision: as typed, as text of facts where it can be read, and what cannot.</summary>
public sealed class TypedFacts
{
    private TypedFacts(
        ImmutableDictionary<string, string> typed,
        ImmutableDictionary<string, string> read,
        ImmutableArray<Refusal> refusals
    ) => (Typed, Read, Refusals) = (typed, read, refusals);

    /// <summary>As typed, by the fact's key.</summary>
    public ImmutableDictionary<string, string> Typed { get; }

    /// <summary>What could be read, as text of facts.</summary>
    public ImmutableDictionary<string, string> Read { get; }

    /// <summary>What could not, each with its field.</summary>
    public ImmutableArray<Refusal> Refusals { get; }

    /// <summary>Reads the facts of a kind.</summary>
    /// <param name="kind">The kind of decision.</param>
    /// <param name="find">Finds what was typed for a key; null or blank when nothing was.</param>
    /// <param name="culture">The reader's.</param>
    public static TypedFacts Of(DecisionKind kind, Func<string, string?> find, CultureInfo culture)
    {
        var typed = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var read = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var refusals = ImmutableArray.CreateBuilder<Refusal>();
        foreach (var fact in kind.Facts.Append(kind.FindFact(Fact.Reversible)!))
        {
            if (find(fact.Key) is not { } text || string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            typed[fact.Key] = text;
            var outcome = TypedFact.Read(fact, text, culture);
            if (outcome.TryGet(out var value))
            {
                read[fact.Key] = value;
            }
            else
            {
                refusals.AddRange(outcome.Refusals.Select(refusal => refusal with { Named = FactName.Of(fact) }));
            }
        }

        return new(typed.ToImmutable(), read.ToImmutable(), refusals.ToImmutable());
    }
}
