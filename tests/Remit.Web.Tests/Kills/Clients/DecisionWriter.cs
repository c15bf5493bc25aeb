using System.Net;

namespace Remit.Web.Tests.Kills;

/// <summary>Writes decisions of a pair over the API, each with a key of its own.</summary>
internal sealed class DecisionWriter(string mail, Guid pair, Ledger ledger) : Writer(WriteKind.Decision, mail, ledger)
{
    protected override Task<Answer> SendAsync(Write write) =>
        Browser.PostAsync("/api/v1/decisions", new { agreement = pair, kind = "rota" }, write.Key);

    protected override bool IsSuccess(Answer answer) => answer.Status is HttpStatusCode.Created or HttpStatusCode.OK;
}
