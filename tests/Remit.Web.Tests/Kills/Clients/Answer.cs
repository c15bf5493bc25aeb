using System.Net;

namespace Remit.Web.Tests.Kills;

/// <summary>What the product answered to a write.</summary>
/// <param name="Status">The status.</param>
/// <param name="Location">Where it sent on to; null when nowhere.</param>
internal sealed record Answer(HttpStatusCode Status, string? Location);
