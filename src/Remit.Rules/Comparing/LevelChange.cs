namespace Remit.Rules;

/// <summary>Cases of which two versions give different levels (D1).</summary>
/// <param name="Kind">The name of the kind of decision.</param>
/// <param name="From">The level in the earlier version.</param>
/// <param name="To">The level in the later version.</param>
/// <param name="Cases">The cases, as large as can be.</param>
/// <param name="Witness">One of them with its level in the later version.</param>
public sealed record LevelChange(string Kind, Level From, Level To, CaseBox Cases, Witness Witness);
