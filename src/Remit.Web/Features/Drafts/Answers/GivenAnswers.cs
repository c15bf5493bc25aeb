using System.Collections.Immutable;
using System.Globalization;
using Remit.Web.Ui.Forms;

namespace Remit.Web.Features.Drafts;

/// <summary>Answers as a form brings them, by name.</summary>
/// <param name="All">The answers.</param>
public sealed record GivenAnswers(ImmutableSortedDictionary<string, GivenAnswer> All)
{
    /// <summary>None.</summary>
    public static GivenAnswers None { get; } =
        new(ImmutableSortedDictionary.Create<string, GivenAnswer>(StringComparer.Ordinal));

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => All.IsEmpty;

    /// <summary>What is given for an answer; null when nothing is.</summary>
    /// <param name="name">Its name.</param>
    public string? Find(string name) => All.GetValueOrDefault(name)?.Value;

    /// <summary>The same and one more, or another value for it.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    public GivenAnswers With(string name, string value) => new(All.SetItem(name, new(value, null)));

    /// <summary>The same, with what could not be read by itself read with what may stand beside it.</summary>
    /// <param name="beside">What that is, by the answer's name.</param>
    /// <param name="culture">The reader's.</param>
    internal GivenAnswers ReadWith(Func<string, Beside> beside, CultureInfo culture) =>
        new(
            All.ToImmutableSortedDictionary(
                one => one.Key,
                one =>
                    one.Value.IsUnread
                    && TypedAmount.Read(one.Value.Value, culture, one.Key, beside(one.Key)).TryGet(out var number)
                        ? one.Value with
                        {
                            Value = Answered.Write(number),
                            IsUnread = false,
                        }
                        : one.Value,
                StringComparer.Ordinal
            )
        );

    /// <summary>
    /// These over what stands. Where something else was written since the form was shown, that stays, and what is given
    /// now is kept beside it until somebody chooses: nothing typed is lost.
    /// </summary>
    /// <param name="standing">What stands.</param>
    internal ImmutableSortedDictionary<string, string> Over(ImmutableSortedDictionary<string, string> standing)
    {
        var answers = standing.ToBuilder();
        foreach (var (name, given) in All)
        {
            var stands = standing.Typed(name);
            if (given.Was is { } was && Differs(stands, was) && Differs(stands, given.Value))
            {
                var other = Answered.Other(name);
                answers.RemoveRange(OfOther(name));
                answers[given.IsUnread ? Answered.Unread(other) : other] = given.Value;
                continue;
            }

            answers.RemoveRange([Answered.Unread(name), .. OfOther(name)]);
            if (given.IsUnread)
            {
                answers[Answered.Unread(name)] = given.Value;
            }
            else if (given.Value.Length > 0)
            {
                answers[name] = given.Value;
            }
            else
            {
                answers.Remove(name);
            }
        }

        return answers.ToImmutable();
    }

    private static string[] OfOther(string name) => [Answered.Other(name), Answered.Unread(Answered.Other(name))];

    private static bool Differs(string one, string other) => !string.Equals(one, other, StringComparison.Ordinal);
}
