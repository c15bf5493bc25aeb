namespace Remit.Rules;

/// <summary>What a finding is (A3, A4). <see cref="FindingKeys"/> has their names in files and identities.</summary>
public enum FindingCode
{
    /// <summary>
    /// A grant at <see cref="Level.DecideTell"/> or <see cref="Level.Decide"/> leaves a fact without an end on its risky
    /// side (A3). Concerns a kind, a clause and a fact; has a witness.
    /// </summary>
    Unbounded,

    /// <summary>
    /// A grant says it is decided alone, but the decision cannot be undone and no reason is given for that, so the answer
    /// is to ask first (G6). Concerns a kind and a clause.
    /// </summary>
    IrreversibleAlone,

    /// <summary>Silence means to go ahead in a kind that cannot be undone, where it waits all the same (G6). Concerns a kind.</summary>
    SilenceOnIrreversible,

    /// <summary>A grant or cap at <see cref="Level.Intend"/> where silence means to wait, so it works like asking first. Concerns a kind and a clause.</summary>
    IntendWaits,

    /// <summary>A kind in which nothing is granted, and nothing says that it stays with the lead. Concerns a kind.</summary>
    NoGrant,

    /// <summary>An area without an outcome. Concerns an area.</summary>
    NoOutcome,

    /// <summary>Neither a check-in nor a weekly note. Concerns the agreement.</summary>
    NoLookBack,

    /// <summary>Nobody named who answers while the lead is away. Concerns the agreement.</summary>
    NoCover,

    /// <summary>No day within a year on which it is looked at again or ends. Concerns the agreement.</summary>
    ReviewFarAway,
}
