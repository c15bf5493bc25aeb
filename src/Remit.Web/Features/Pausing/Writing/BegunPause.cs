using Remit.Web.Features.People;

namespace Remit.Web.Features.Pausing;

/// <summary>What pausing came to.</summary>
/// <param name="Pause">The pause.</param>
/// <param name="Pair">The two.</param>
/// <param name="WasThere">Whether it holds already, because the same person had said just the same before.</param>
internal sealed record BegunPause(PairPause Pause, Pair Pair, bool WasThere);
