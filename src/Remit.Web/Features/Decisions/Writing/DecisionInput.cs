using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace Remit.Web.Features.Decisions;

/// <summary>A decision as a form or a request gives it.</summary>
public sealed class DecisionInput
{
    /// <summary>The pair in whose log it goes: the id of their agreement.</summary>
    public Guid Agreement { get; set; }

    /// <summary>The kind's name in the agreement; null for what the agreement does not know.</summary>
    [MaxLength(100, ErrorMessage = "text-too-long")]
    public string? Kind { get; set; }

    /// <summary>The contributor's day; null means today.</summary>
    public DateOnly? On { get; set; }

    /// <summary>What is known, by the fact's key, as text: <c>84.50 EUR</c>, <c>12 months</c>, <c>yes</c>.</summary>
    public IDictionary<string, string> Facts { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Of several of a kind written down as one, how many. The facts then hold the largest.</summary>
    [Range(2, 10_000, ErrorMessage = "count-out-of-range")]
    public int? Count { get; set; }

    /// <summary>Of several, the sum of each fact that adds up, in the fact's own unit.</summary>
    public IDictionary<string, decimal> Sums { get; set; } = new Dictionary<string, decimal>(StringComparer.Ordinal);

    /// <summary>How it was done.</summary>
    [EnumDataType(typeof(HowDone), ErrorMessage = "choice-unknown")]
    public HowDone Done { get; set; }

    /// <summary>Whether somebody gave a go; null means they did where it was asked first.</summary>
    public bool? HadGo { get; set; }

    /// <inheritdoc cref="DecisionWords.Title"/>
    [MaxLength(DecisionWords.LongestLine, ErrorMessage = "text-too-long")]
    public string? Title { get; set; }

    /// <inheritdoc cref="DecisionWords.Subject"/>
    [MaxLength(DecisionWords.LongestLine, ErrorMessage = "text-too-long")]
    public string? Subject { get; set; }

    /// <inheritdoc cref="DecisionWords.Expect"/>
    [MaxLength(DecisionResult.LongestNote, ErrorMessage = "text-too-long")]
    public string? Expect { get; set; }

    /// <inheritdoc cref="DecisionWords.Sure"/>
    [Range(typeof(decimal), "0", "1", ParseLimitsInInvariantCulture = true, ErrorMessage = "sure-out-of-range")]
    public decimal? Sure { get; set; }

    internal DecisionWords Words =>
        new()
        {
            Title = Trimmed(Title),
            Subject = Trimmed(Subject),
            Expect = Trimmed(Expect),
            Sure = Sure,
        };

    internal DecisionMatter MatterOn(DateOnly day) =>
        new(Trimmed(Kind), day, Sorted(Facts.Where(fact => !string.IsNullOrWhiteSpace(fact.Value))))
        {
            Count = Count,
            Sums = Sorted(Sums),
        };

    private static ImmutableSortedDictionary<string, T> Sorted<T>(IEnumerable<KeyValuePair<string, T>> values) =>
        values.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
