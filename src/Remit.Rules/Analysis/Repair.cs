using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>
/// One edit of a kind of decision that settles a finding. It never gives more room than asking first where there was
/// none, and never more than before anywhere else.
/// </summary>
/// <param name="Text">What to do, in words: <c>one more line at ask_first: amount over 300</c>.</param>
public abstract record Repair(string Text)
{
    /// <summary>The kind after the edit.</summary>
    /// <param name="kind">The kind it is about.</param>
    public abstract DecisionKind ApplyTo(DecisionKind kind);

    /// <summary>A further grant.</summary>
    /// <param name="Grant">The grant.</param>
    /// <param name="Text">What to do, in words.</param>
    public sealed record Add(Grant Grant, string Text) : Repair(Text)
    {
        /// <inheritdoc/>
        public override DecisionKind ApplyTo(DecisionKind kind)
        {
            ArgumentNullException.ThrowIfNull(kind);
            return kind.With(kind.Grants.Add(Grant), kind.Caps);
        }
    }

    /// <summary>A grant or a cap is taken out.</summary>
    /// <param name="Clause">Its id.</param>
    public sealed record Remove(string Clause) : Repair($"take {Clause} out")
    {
        /// <inheritdoc/>
        public override DecisionKind ApplyTo(DecisionKind kind)
        {
            ArgumentNullException.ThrowIfNull(kind);
            return kind.With(Without(kind.Grants), Without(kind.Caps));
        }

        private ImmutableArray<T> Without<T>(ImmutableArray<T> clauses)
            where T : Clause => [.. clauses.Where(one => !string.Equals(one.Id, Clause, StringComparison.Ordinal))];
    }

    /// <summary>A grant says something else under its id.</summary>
    /// <param name="Grant">What stands in its place.</param>
    /// <param name="Text">What to do, in words.</param>
    public sealed record Replace(Grant Grant, string Text) : Repair(Text)
    {
        /// <inheritdoc/>
        public override DecisionKind ApplyTo(DecisionKind kind)
        {
            ArgumentNullException.ThrowIfNull(kind);
            return kind.With([.. kind.Grants.Select(InPlace)], kind.Caps);
        }

        private Grant InPlace(Grant one) => string.Equals(one.Id, Grant.Id, StringComparison.Ordinal) ? Grant : one;
    }
}
