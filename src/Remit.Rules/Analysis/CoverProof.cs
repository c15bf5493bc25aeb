namespace Remit.Rules;

/// <summary>
/// Why a kind of decision has no gap on a date (A6): a way through every case there is, at each end of which something
/// covers all cases left. It is checked without searching: an end is right when what its clause demands follows from the
/// cuts that lead there.
/// </summary>
/// <param name="Kind">The name of the kind.</param>
/// <param name="On">The contributor's local date; nothing is used.</param>
/// <param name="Tree">The way.</param>
public sealed record CoverProof(string Kind, DateOnly On, CoverTree Tree);
