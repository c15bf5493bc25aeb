using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>
/// What a clause demands of one fact (F5): any of several ranges, or any of several choices (or none of them), and
/// <c>not applicable</c> only when it names it (F4).
/// </summary>
public sealed class Condition
{
    /// <summary>A condition on an ordered fact.</summary>
    /// <param name="fact">The fact's key.</param>
    /// <param name="ranges">Any of these; may be empty when only <c>not applicable</c> is met.</param>
    /// <param name="meetsNotApplicable">Whether <c>not applicable</c> meets it.</param>
    /// <exception cref="ArgumentException">Nothing could meet it.</exception>
    public Condition(string fact, ImmutableArray<Interval> ranges, bool meetsNotApplicable = false)
    {
        if (ranges.IsEmpty && !meetsNotApplicable)
        {
            throw new ArgumentException("A condition that nothing meets.", nameof(ranges));
        }

        (Fact, Ranges, MeetsNotApplicable) = (fact, ranges, meetsNotApplicable);
    }

    /// <summary>A condition on a choice or on yes/no.</summary>
    /// <param name="fact">The fact's key.</param>
    /// <param name="choices">Any of these; <c>yes</c> and <c>no</c> for yes/no.</param>
    /// <param name="isNegated">Whether it is any value but these.</param>
    /// <param name="meetsNotApplicable">Whether <c>not applicable</c> meets it.</param>
    /// <exception cref="ArgumentException">Nothing could meet it.</exception>
    public Condition(string fact, ImmutableArray<string> choices, bool isNegated, bool meetsNotApplicable = false)
    {
        if (choices.IsEmpty && !meetsNotApplicable)
        {
            throw new ArgumentException("A condition that nothing meets.", nameof(choices));
        }

        (Fact, Choices, IsNegated, MeetsNotApplicable) = (fact, choices, isNegated, meetsNotApplicable);
    }

    /// <summary>The fact it is about.</summary>
    public string Fact { get; }

    /// <summary>Of an ordered fact, the ranges any of which meets it.</summary>
    public ImmutableArray<Interval> Ranges { get; } = [];

    /// <summary>Of a choice, the values any of which meets it.</summary>
    public ImmutableArray<string> Choices { get; } = [];

    /// <summary>Whether the choices are those that do not meet it.</summary>
    public bool IsNegated { get; }

    /// <summary>Whether <c>not applicable</c> meets it.</summary>
    public bool MeetsNotApplicable { get; }
}
