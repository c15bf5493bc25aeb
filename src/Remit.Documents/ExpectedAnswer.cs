using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Documents;

/// <summary>One question of a file, with the answer it is expected to get.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Column">The column at which it begins, from 1.</param>
/// <param name="Ask">The kind of decision it asks about.</param>
/// <param name="Expect">The levels expected to be possible, lowest first; one means certain.</param>
public sealed record ExpectedAnswer(int Line, int Column, string Ask, ImmutableArray<Level> Expect)
{
    /// <summary>What is known, each fact with its value as written.</summary>
    public ImmutableArray<GivenText> Facts { get; init; } = [];

    /// <summary>What is used of running limits, such as <c>stock.month</c> with <c>650</c>, as written.</summary>
    public ImmutableArray<GivenText> Used { get; init; } = [];

    /// <summary>The date it is asked for; null means the agreement's first day.</summary>
    public DateOnly? AsOf { get; init; }
}
