using Remit.Rules;

namespace Remit.Web.Features.Drafts;

/// <summary>A line of which every size can be agreed to, and what of the whole page it needs to mean something.</summary>
/// <param name="Line">The line, with its questions answered.</param>
/// <param name="Sizes">Its sizes.</param>
/// <param name="Currency">The currency of its amounts.</param>
/// <param name="Days">When it is tried.</param>
internal sealed record SizedLine(DraftLine Line, LineSizes Sizes, Currency Currency, DraftDays Days);
