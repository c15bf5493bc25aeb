using Remit.Web.Outcomes;

namespace Remit.Web.Ui.Forms;

/// <summary>What was refused, field by field.</summary>
public static class Refusals
{
    /// <summary>What is wrong with a field; null when nothing is.</summary>
    /// <param name="refusals">Everything that was refused.</param>
    /// <param name="field">The field.</param>
    public static string? MessageOf(this IEnumerable<Refusal> refusals, string field) =>
        refusals.FirstOrDefault(refusal => string.Equals(refusal.Field, field, StringComparison.Ordinal))?.Message;
}
