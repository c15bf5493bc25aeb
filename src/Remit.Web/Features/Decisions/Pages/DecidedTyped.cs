using System.Globalization;
using Remit.Rules;
using Remit.Web.Ui.Forms;

namespace Remit.Web.Features.Decisions.Pages;

/// <summary>A decision as typed into the form, in the reader's marks; everything typed is kept when it is refused.</summary>
public sealed class DecidedTyped
{
    /// <summary>What is known, by the fact's key.</summary>
    public IDictionary<string, string?> Facts
    {
        get;
        set => field = value ?? Nothing();
    } = Nothing();

    /// <summary>Of several, how many.</summary>
    public string? Count { get; set; }

    /// <summary>Of several, the sums, by the fact's key.</summary>
    public IDictionary<string, string?> Sums
    {
        get;
        set => field = value ?? Nothing();
    } = Nothing();

    /// <summary>The day, as a date field posts it.</summary>
    public string? On { get; set; }

    /// <summary>The name of a <see cref="HowDone"/>.</summary>
    public string? Done { get; set; }

    /// <inheritdoc cref="DecisionWords.Title"/>
    public string? Title { get; set; }

    /// <inheritdoc cref="DecisionWords.Subject"/>
    public string? Subject { get; set; }

    /// <inheritdoc cref="DecisionWords.Expect"/>
    public string? Expect { get; set; }

    /// <summary>How sure, in percent.</summary>
    public string? Sure { get; set; }

    /// <summary>What this form is known by, so that sending it twice writes it once.</summary>
    public string? Key { get; set; }

    /// <summary>Whether the fields that open by the stakes were shown.</summary>
    public bool WasOpened { get; set; }

    /// <summary>What an entry says, as its writer would type it.</summary>
    /// <param name="decision">The entry.</param>
    /// <param name="kind">Its kind; null for what the agreement does not know.</param>
    /// <param name="culture">The reader's.</param>
    public static DecidedTyped Of(Decision decision, DecisionKind? kind, CultureInfo culture) =>
        new()
        {
            Facts = decision.Facts.ToDictionary(
                fact => fact.Key,
                fact =>
                    kind?.FindFact(fact.Key) is { } asked ? TypedFact.Write(asked, fact.Value, culture) : fact.Value,
                StringComparer.Ordinal
            )!,
            Count = decision.Count is { } count ? TypedAmount.Write(count, culture) : null,
            Sums = decision.Sums.ToDictionary(
                sum => sum.Key,
                sum => (string?)TypedAmount.Write(sum.Value, culture),
                StringComparer.Ordinal
            ),
            On = DayText.Write(decision.On),
            Done = WayOf(decision).ToString(),
            Title = decision.Title,
            Subject = decision.Subject,
            Expect = decision.Expect,
            Sure = decision.Sure is { } sure ? TypedAmount.Write(sure * 100, culture) : null,
        };

    /// <summary>What was typed for a fact.</summary>
    /// <param name="key">The fact's key.</param>
    public string? FactAt(string key) => Facts.TryGetValue(key, out var text) ? text : null;

    /// <summary>What was typed for a sum.</summary>
    /// <param name="key">The fact's key.</param>
    public string? SumAt(string key) => Sums.TryGetValue(key, out var text) ? text : null;

    private static HowDone WayOf(Decision decision) =>
        decision.TookInstead switch
        {
            TookInstead.Asked => HowDone.AskedFirst,
            TookInstead.Intended => HowDone.SaidFirst,
            TookInstead.DecidedAlone => HowDone.Alone,
            _ => decision.HadGo || decision.Answer.Level < Level.Intend ? HowDone.AskedFirst : HowDone.AsAnswered,
        };

    // A form that posts none of a list's entries sets the list to null.
    private static Dictionary<string, string?> Nothing() => new(StringComparer.Ordinal);
}
