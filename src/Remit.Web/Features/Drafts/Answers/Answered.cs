using System.Collections.Immutable;
using System.Globalization;

namespace Remit.Web.Features.Drafts;

/// <summary>Reads what was answered.</summary>
public static class Answered
{
    /// <summary>What stands for an answer that says "none": no limit, nothing comes to mind.</summary>
    public const string None = "-";

    private const NumberStyles KeptNumber = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    /// <summary>The longest answer, in characters.</summary>
    public const int Longest = 1000;

    private const string BeforeEnd = ".before";

    /// <summary>
    /// The name under which something is kept that cannot be read yet. What could be read before it goes on counting.
    /// </summary>
    /// <param name="name">The answer's name.</param>
    public static string Unread(string name) => name + ".unread";

    /// <summary>The name under which another window's answer is kept until somebody chooses.</summary>
    /// <param name="name">The answer's name.</param>
    public static string Other(string name) => name + ".other";

    /// <summary>The name under which an answer is kept while a document from a file says it in its place.</summary>
    /// <param name="name">The answer's name.</param>
    public static string Before(string name) => name + BeforeEnd;

    /// <summary>Whether it is such a name.</summary>
    /// <param name="name">A name under which something is kept.</param>
    public static bool IsBefore(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.EndsWith(BeforeEnd, StringComparison.Ordinal);
    }

    /// <summary>The answer's own name.</summary>
    /// <param name="before">A name for which <see cref="IsBefore"/> holds.</param>
    public static string NameOf(string before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return before[..^BeforeEnd.Length];
    }

    /// <summary>Whether somebody still has to look at it: it cannot be read, or two windows gave two answers.</summary>
    /// <param name="name">A name under which something is kept.</param>
    public static bool IsOpen(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.EndsWith(".unread", StringComparison.Ordinal) || name.EndsWith(".other", StringComparison.Ordinal);
    }

    /// <summary>The answers to which another window gave another one.</summary>
    /// <param name="answers">The answers.</param>
    public static IEnumerable<string> WithTwo(this ImmutableSortedDictionary<string, string> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return answers
            .Keys.Select(name => name.Split('.')[0])
            .Distinct(StringComparer.Ordinal)
            .Where(name => answers.ContainsKey(Other(name)) || answers.ContainsKey(Unread(Other(name))));
    }

    /// <summary>The answer; null when there is none, or none that can be read.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="name">Its name.</param>
    public static string? Find(this ImmutableSortedDictionary<string, string> answers, string name) =>
        answers.GetValueOrDefault(name);

    /// <summary>The answer as it was given, readable or not; empty when there is none.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="name">Its name.</param>
    public static string Typed(this ImmutableSortedDictionary<string, string> answers, string name) =>
        answers.GetValueOrDefault(Unread(name)) ?? answers.GetValueOrDefault(name) ?? "";

    /// <summary>The text answered; null when there is none, or the answer is that there is none.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="name">Its name.</param>
    public static string? Text(this ImmutableSortedDictionary<string, string> answers, string name) =>
        answers.Find(name) is { } text && !string.Equals(text, None, StringComparison.Ordinal) ? text : null;

    /// <summary>The number answered; null when there is none, or none that can be read.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="name">Its name.</param>
    public static decimal? Number(this ImmutableSortedDictionary<string, string> answers, string name) =>
        decimal.TryParse(answers.Find(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>A number as it is kept: digits with a point.</summary>
    /// <param name="number">The number.</param>
    public static string Write(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>Whether a text is a number as it is kept.</summary>
    /// <param name="text">The text.</param>
    public static bool IsNumber(string text) => decimal.TryParse(text, KeptNumber, CultureInfo.InvariantCulture, out _);

    /// <summary>The one of a few that is named, exactly so; null when none is.</summary>
    /// <param name="name">The name.</param>
    /// <typeparam name="T">The few.</typeparam>
    public static T? Named<T>(string? name)
        where T : struct, Enum =>
        Array.Find(Enum.GetNames<T>(), one => string.Equals(one, name, StringComparison.Ordinal)) is { } known
            ? Enum.Parse<T>(known)
            : null;
}
