namespace Remit.Rules;

/// <summary>A part of a way through every case (A6).</summary>
public abstract record CoverTree
{
    private CoverTree() { }

    /// <summary>The cases here are told apart by one condition.</summary>
    /// <param name="By">The condition.</param>
    /// <param name="Meeting">The cases that meet it.</param>
    /// <param name="Failing">The cases that do not.</param>
    public sealed record Cut(Condition By, CoverTree Meeting, CoverTree Failing) : CoverTree;

    /// <summary>All cases here are covered by a grant, or left with the lead by a cap.</summary>
    /// <param name="Clause">Its id.</param>
    public sealed record Covered(string Clause) : CoverTree;

    /// <summary>No case here can occur.</summary>
    /// <param name="Combination">Which of <see cref="DecisionKind.Impossible"/> says so, from 0.</param>
    public sealed record Impossible(int Combination) : CoverTree;
}
