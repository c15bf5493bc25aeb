namespace Remit.Rules;

/// <summary>Cases at the same level in two versions, of which somebody else is told, asked, or must agree (D1).</summary>
/// <param name="Kind">The name of the kind of decision.</param>
/// <param name="Level">The level in both.</param>
/// <param name="From">Who is told, asked and must agree in the earlier version, in words.</param>
/// <param name="To">The same in the later version.</param>
/// <param name="Cases">The cases, as large as can be.</param>
/// <param name="Witness">One of them.</param>
public sealed record DutyChange(string Kind, Level Level, string From, string To, CaseBox Cases, Witness Witness);
