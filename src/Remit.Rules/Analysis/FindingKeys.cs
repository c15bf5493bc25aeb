namespace Remit.Rules;

/// <summary>The names of findings in identities and JSON, and how much each weighs.</summary>
public static class FindingKeys
{
    /// <summary>The key of a finding, such as <c>no-outcome</c>.</summary>
    /// <param name="code">What the finding is.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a finding.</exception>
    public static string Of(FindingCode code) =>
        code switch
        {
            FindingCode.Gap => "gap",
            FindingCode.UsedUpGap => "used-up-gap",
            FindingCode.DeadGrant => "dead-grant",
            FindingCode.DuplicateGrants => "duplicate-grants",
            FindingCode.EdgeTwice => "edge-twice",
            FindingCode.EdgeLeftOut => "edge-left-out",
            FindingCode.IdleCap => "idle-cap",
            FindingCode.Unbounded => "unbounded",
            FindingCode.IrreversibleAlone => "irreversible-alone",
            FindingCode.SilenceOnIrreversible => "silence-on-irreversible",
            FindingCode.IntendWaits => "intend-waits",
            FindingCode.LimitBelowOne => "limit-below-one",
            FindingCode.NoGrant => "no-grant",
            FindingCode.NoOutcome => "no-outcome",
            FindingCode.NoLookBack => "no-look-back",
            FindingCode.NoCover => "no-cover",
            FindingCode.ReviewFarAway => "review-far-away",
            _ => throw new ArgumentOutOfRangeException(nameof(code), code, "Not a finding."),
        };

    /// <summary>How much a finding weighs.</summary>
    /// <param name="code">What the finding is.</param>
    public static FindingSeverity SeverityOf(FindingCode code) =>
        code
            is FindingCode.Gap
                or FindingCode.UsedUpGap
                or FindingCode.DeadGrant
                or FindingCode.DuplicateGrants
                or FindingCode.EdgeTwice
                or FindingCode.EdgeLeftOut
                or FindingCode.Unbounded
                or FindingCode.IrreversibleAlone
                or FindingCode.SilenceOnIrreversible
            ? FindingSeverity.Problem
            : FindingSeverity.Note;
}
