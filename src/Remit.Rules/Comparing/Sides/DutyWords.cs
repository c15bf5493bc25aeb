using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>Who is told, asked and must agree, in words that are the same when it is the same.</summary>
internal static class DutyWords
{
    public static string Of(ImmutableArray<Duty> duties, ImmutableArray<GoFrom> goes, string? asked)
    {
        IEnumerable<string> said =
        [
            .. duties.Where(duty => duty.Kind == DutyKind.Tell).Select(Told),
            .. duties.Where(duty => duty.Kind == DutyKind.Advice).Select(duty => $"advice of {duty.Who}"),
            .. goes.Select(Agreeing),
            .. goes.IsEmpty && asked is not null ? [$"ask {asked}"] : Array.Empty<string>(),
        ];
        var distinct = said.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return distinct.Length == 0 ? "nobody" : string.Join(", ", distinct);
    }

    /// <summary>What one clause asks, in the same words.</summary>
    public static string Of(Clause clause)
    {
        IEnumerable<Duty> duties =
        [
            .. clause.Tell is { } tell
                ? [new Duty(clause.Id, DutyKind.Tell, tell.Who, tell.Within, IsConditional: false)]
                : Array.Empty<Duty>(),
            .. clause.Advice.Select(adviser => new Duty(
                clause.Id,
                DutyKind.Advice,
                adviser,
                null,
                IsConditional: false
            )),
        ];
        return Of([.. duties], clause.GoFrom is { } go ? [go] : [], null);
    }

    private static string Told(Duty duty) =>
        duty.Within is { } within ? $"tell {duty.Who} {Within(within)}" : $"tell {duty.Who}";

    private static string Within(Span within) => within == Span.AtOnce ? "at once" : $"within {within}";

    private static string Agreeing(GoFrom go)
    {
        var names = string.Join(" and ", go.Names.Order(StringComparer.Ordinal));
        return go.IsAll ? $"a go of {names}"
            : go.Needed == 1 ? $"a go of one of {names}"
            : $"a go of {go.Needed} of {names}";
    }
}
