using System.Collections.Immutable;

namespace Remit.Rules.Reading;

/// <summary>Reads one value of a choice or of yes/no.</summary>
internal static class ChoiceReader
{
    private static readonly ImmutableArray<string> YesNo = ["yes", "no"];

    /// <summary>Everything a condition on the fact may name.</summary>
    public static ImmutableArray<string> NamesOf(Fact fact) =>
        fact.Kind == FactKind.YesNo ? YesNo
        : fact.TakesAnythingElse ? fact.Choices.Add(Fact.AnythingElse)
        : fact.Choices;

    /// <summary>The name as the fact spells it; case and extra spaces do not matter.</summary>
    public static string? Find(Fact fact, string text)
    {
        var plain = Plain(text);
        return NamesOf(fact)
            .FirstOrDefault(name => string.Equals(Plain(name), plain, StringComparison.OrdinalIgnoreCase));
    }

    public static Result<Condition> Read(Fact fact, string text)
    {
        if (Find(fact, text) is { } name)
        {
            return new Condition(fact.Key, [name], isNegated: false);
        }

        var cursor = new TextCursor(text);
        if (!cursor.Take("not") || cursor.AtEnd())
        {
            return Unknown(fact, text);
        }

        var rest = cursor.Rest();
        return Find(fact, rest) is { } other ? new Condition(fact.Key, [other], isNegated: true) : Unknown(fact, rest);
    }

    public static Problem Unknown(Fact fact, string text) =>
        fact.Kind == FactKind.YesNo
            ? new("not-yes-or-no", fact.Key, $"'{fact.Key}' is yes or no, not {Quoted.Of(text)}.", "write yes or no")
            : new(
                "not-a-choice",
                fact.Key,
                $"'{fact.Key}' has no choice {Quoted.Of(text)}.",
                Nearest.Hint(text, NamesOf(fact))
            );

    private static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
