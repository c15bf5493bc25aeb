using System.Net;

namespace Remit.Web.Tests.Kills;

/// <summary>Writes entries of a diary, each with a form of its own.</summary>
internal sealed class EntryWriter(string mail, Ledger ledger) : Writer(WriteKind.Entry, mail, ledger)
{
    protected override Task<Answer> SendAsync(Write write) =>
        Browser.PostAsync("/diary/entries", ("form", write.Key), ("entry.would", $"Taken it back {write.Key}"));

    protected override bool IsSuccess(Answer answer) =>
        answer is { Status: HttpStatusCode.Redirect, Location: "/diary" };
}
