using Remit.Web.Outcomes;

namespace Remit.Web.Ui.Forms;

/// <summary>Reads one of a few, as radio buttons post it. What is none of them is refused, never left out.</summary>
public static class TypedChoice
{
    /// <summary>The choice; null where nothing was chosen, or what was posted is refused.</summary>
    /// <param name="typed">The name of the choice.</param>
    /// <param name="field">The field.</param>
    /// <param name="refusals">Takes what is refused.</param>
    public static T? Read<T>(string? typed, string field, ICollection<Refusal> refusals)
        where T : struct, Enum
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (Enum.GetNames<T>().Contains(typed, StringComparer.Ordinal))
        {
            return Enum.Parse<T>(typed);
        }

        refusals.Add(Refusal.Invalid("choice-unknown", field));
        return null;
    }
}
