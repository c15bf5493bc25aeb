namespace Remit.Rules;

/// <summary>What a finding is (A1 to A4). <see cref="FindingKeys"/> has their names in files and identities.</summary>
public enum FindingCode
{
    /// <summary>
    /// Cases that no grant covers, and that nothing leaves with the lead (A1). Concerns a kind, the facts that tell the
    /// cases apart, and the clause that could take them where one could; has cases, a witness and a repair.
    /// </summary>
    Gap,

    /// <summary>
    /// Cases that nothing covers once a running limit of a grant is used up (A1). Concerns a kind, a clause and the facts
    /// that tell the cases apart; has cases, a witness (its answer before the limit is used up) and a repair.
    /// </summary>
    UsedUpGap,

    /// <summary>A grant that changes the level of no case (A2). Concerns a kind and a clause.</summary>
    DeadGrant,

    /// <summary>Two grants each of which changes no level only because of the other (A2). Concerns a kind and two clauses.</summary>
    DuplicateGrants,

    /// <summary>
    /// One value of a fact that two neighbouring grants both take (A2). Concerns a kind, two clauses and a fact; has a
    /// witness.
    /// </summary>
    EdgeTwice,

    /// <summary>
    /// One value of a fact that lies between two neighbouring grants and that neither takes (A2). Concerns a kind, two
    /// clauses and a fact; has a witness.
    /// </summary>
    EdgeLeftOut,

    /// <summary>A cap that changes no case (A2). Concerns a kind and a clause.</summary>
    IdleCap,

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

    /// <summary>
    /// A running limit has less room than the largest single decision that its grant takes, so that one never fits.
    /// Concerns a kind, a clause and the fact that is added up.
    /// </summary>
    LimitBelowOne,

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
