using Remit.Rules;

namespace Remit.Web.Ui.Forms;

/// <summary>What a thing a kind of decision asks is called in front of a sentence about it.</summary>
public static class FactName
{
    /// <summary>The question the two wrote, or its name; null for the one that asks whether it can be undone.</summary>
    /// <param name="fact">What is asked.</param>
    public static string? Of(Fact fact) =>
        string.Equals(fact.Key, Fact.Reversible, StringComparison.Ordinal) ? null
        : fact.Ask is { } ask ? ask.TrimEnd('?', ' ') + "?"
        : fact.Key.Replace('_', ' ') + ":";
}
