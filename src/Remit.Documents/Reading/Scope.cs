using Remit.Rules;

namespace Remit.Documents.Reading;

/// <summary>What every reader below the top of a document needs to know of it.</summary>
/// <param name="errors">Where mistakes go.</param>
/// <param name="people">Who may be named.</param>
/// <param name="lead">The lead; null when not read.</param>
/// <param name="currency">The currency of amounts that name none; null when there is none.</param>
internal sealed class Scope(Errors errors, People people, string? lead, Currency? currency)
{
    private readonly Dictionary<string, int> decisions = new(StringComparer.Ordinal);
    private bool isCurrencyMissed;

    public Errors Errors => errors;

    public People People => people;

    /// <summary>The lead; null when not read.</summary>
    public string? Lead => lead;

    /// <summary>The contributor; null when not read.</summary>
    public string? Contributor { get; init; }

    /// <summary>Whether the document surely names no currency, so that the first amount without one is a mistake.</summary>
    public bool LacksCurrency { get; init; }

    /// <summary>The document's currency, for an amount that names none. That there is none is reported once.</summary>
    public Currency? CurrencyFor(Located fact)
    {
        if (currency is null && LacksCurrency && !isCurrencyMissed)
        {
            isCurrencyMissed = true;
            errors.Add(
                fact,
                "no-currency",
                $"'{Scalars.NameOf(fact)}' is an amount, and no currency is named.",
                "write currency: EUR at the top, or at the fact"
            );
        }

        return currency;
    }

    /// <summary>Takes the name of a kind of decision; one that is taken already is reported.</summary>
    public void Claim(Located at, string name)
    {
        if (!decisions.TryAdd(name, at.Node.At.Line))
        {
            errors.Add(
                at,
                "decision-twice",
                $"There is a decision '{name}' already.",
                $"the first is on line {decisions[name]}"
            );
        }
    }
}
