using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Remit.Rules;

/// <summary>A value, or the problems that prevented it; never both, never neither.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public sealed class Result<T>
    where T : notnull
{
    private readonly T? value;

    private Result(T value) => (this.value, Problems) = (value, []);

    private Result(ImmutableArray<Problem> problems) => Problems = problems;

    /// <summary>What prevented the value; empty when there is one.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsOk => Problems.IsEmpty;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message names the first problem.</exception>
    public T Value => IsOk ? value! : throw new InvalidOperationException($"No value: {Problems[0]}");

    /// <summary>Gives the value when there is one.</summary>
    /// <param name="found">The value, or default.</param>
    public bool TryGet([MaybeNullWhen(false)] out T found)
    {
        found = value;
        return IsOk;
    }

    /// <summary>Applies a step to the value; problems pass through.</summary>
    /// <typeparam name="TNext">The next value's type.</typeparam>
    /// <param name="step">What to do with the value.</param>
    public Result<TNext> Then<TNext>(Func<T, Result<TNext>> step)
        where TNext : notnull
    {
        ArgumentNullException.ThrowIfNull(step);
        return IsOk ? step(value!) : new Result<TNext>(Problems);
    }

    /// <summary>A refusal with one or more problems.</summary>
    /// <param name="problems">At least one.</param>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static Result<T> Refuse(ImmutableArray<Problem> problems) =>
        problems.IsDefaultOrEmpty
            ? throw new ArgumentException("A refusal names a problem.", nameof(problems))
            : new(problems);

    /// <summary>A value as a result.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Result<T>(T value) => new(value);

    /// <summary>A problem as a result.</summary>
    /// <param name="problem">What was refused.</param>
    public static implicit operator Result<T>(Problem problem) => new([problem]);
}
