using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Remit.Web.Outcomes;

/// <summary>What an action came to: a value, or the refusals that prevented it; never both, never neither.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public sealed class Outcome<T>
    where T : notnull
{
    private readonly T? value;

    private Outcome(T value) => (this.value, Refusals) = (value, []);

    private Outcome(ImmutableArray<Refusal> refusals) => Refusals = refusals;

    /// <summary>Why not; empty when there is a value.</summary>
    public ImmutableArray<Refusal> Refusals { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsOk => Refusals.IsEmpty;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message names the first refusal.</exception>
    public T Value => IsOk ? value! : throw new InvalidOperationException($"Refused: {Refusals[0].Code}");

    /// <summary>Gives the value when there is one.</summary>
    /// <param name="found">The value, or default.</param>
    public bool TryGet([MaybeNullWhen(false)] out T found)
    {
        found = value;
        return IsOk;
    }

    /// <summary>A refusal for one or more reasons.</summary>
    /// <param name="refusals">At least one.</param>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static Outcome<T> Refuse(ImmutableArray<Refusal> refusals) =>
        refusals.IsDefaultOrEmpty
            ? throw new ArgumentException("A refusal has a reason.", nameof(refusals))
            : new(refusals);

    /// <summary>A value as an outcome.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Outcome<T>(T value) => new(value);

    /// <summary>A refusal as an outcome.</summary>
    /// <param name="refusal">Why not.</param>
    public static implicit operator Outcome<T>(Refusal refusal) => new([refusal]);
}
