using System.Collections.Immutable;
using System.Globalization;
using Remit.Rules;
using Remit.Web.Outcomes;
using Remit.Web.Ui.Forms;

namespace Remit.Web.Features.Decisions.Pages;

/// <summary>Turns what was typed about a decision into the input of the action, in the reader's culture.</summary>
internal sealed class DecidedReading(DecisionKind? kind, DecidedTyped typed, CultureInfo culture)
{
    private const decimal Percent = 100;

    private readonly ImmutableArray<Refusal>.Builder refusals = ImmutableArray.CreateBuilder<Refusal>();

    /// <summary>Facts that are taken as they were written, whatever was typed.</summary>
    public IReadOnlyDictionary<string, string> Untouched { get; init; } = ImmutableDictionary<string, string>.Empty;

    public Outcome<DecisionInput> Read(Guid pairId)
    {
        var facts = kind is null ? null : TypedFacts.Of(kind, Touched, culture);
        refusals.AddRange(facts?.Refusals ?? []);
        var input = new DecisionInput
        {
            Agreement = pairId,
            Kind = kind?.Name,
            On = TypedDay.Read(typed.On, "on", refusals),
            Facts = Untouched.Concat(facts?.Read ?? []).ToDictionary(StringComparer.Ordinal),
            Count = Count(),
            Sums = Sums(),
            Done = TypedChoice.Read<HowDone>(typed.Done, "done", refusals) ?? HowDone.AsAnswered,
            Title = typed.Title,
            Subject = typed.Subject,
            Expect = typed.Expect,
            Sure = Number(typed.Sure, "sure", Beside.Unit("%")) / Percent,
        };
        return refusals.Count == 0 ? input : Outcome<DecisionInput>.Refuse(refusals.ToImmutable());
    }

    private string? Touched(string key) => Untouched.ContainsKey(key) ? null : typed.FactAt(key);

    private int? Count()
    {
        if (Number(typed.Count, "count") is not { } number)
        {
            return null;
        }

        if (decimal.Truncate(number) == number && Math.Abs(number) <= int.MaxValue)
        {
            return (int)number;
        }

        refusals.Add(Refusal.Invalid("count-out-of-range", "count"));
        return null;
    }

    private Dictionary<string, decimal> Sums() =>
        typed
            .Sums.Select(sum => (sum.Key, Value: Number(sum.Value, $"sums-{sum.Key}", OfSum(sum.Key))))
            .Where(sum => sum.Value is not null)
            .ToDictionary(sum => sum.Key, sum => sum.Value!.Value, StringComparer.Ordinal);

    private Beside OfSum(string key) => Beside.Money(kind?.FindFact(key)?.Currency, culture);

    private decimal? Number(string? text, string field, Beside? beside = null)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var number = TypedAmount.Read(text, culture, field, beside);
        refusals.AddRange(number.Refusals);
        return number.IsOk ? number.Value : null;
    }
}
