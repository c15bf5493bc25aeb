namespace Remit.Rules.Reading;

/// <summary>A number and how it was written.</summary>
/// <param name="Value">The number.</param>
/// <param name="Text">Its text, without group marks.</param>
/// <param name="Decimals">The digits written after the point.</param>
/// <param name="MayBeGrouped">Whether its point may have been meant as a group mark, as in <c>1.000</c>.</param>
internal readonly record struct WrittenNumber(decimal Value, string Text, int Decimals, bool MayBeGrouped);
