using System.Net;

namespace Remit.Web.Tests.Kills;

/// <summary>Begins lines of a draft, and takes each out again: a draft has room for few.</summary>
internal sealed class LineWriter(string mail, Ledger ledger) : Writer(WriteKind.Line, mail, ledger)
{
    private readonly Ledger ledger = ledger;
    private Guid? begun;

    protected override Write Next()
    {
        var (kind, line) = begun is { } known ? (WriteKind.Removal, known) : (WriteKind.Line, Guid.CreateVersion7());
        begun = kind is WriteKind.Line ? line : null;
        return new(kind, line.ToString());
    }

    protected override IEnumerable<Write> Open()
    {
        // What no answer came for is not begun, as far as is known here.
        begun = null;
        return [.. base.Open(), .. ledger.Unanswered(WriteKind.Removal)];
    }

    protected override Task<Answer> SendAsync(Write write) =>
        write.Kind is WriteKind.Line
            ? Browser.PostAsync("/lines", ("line", write.Key), ("line.title", $"Line {write.Key}"))
            : Browser.PostAsync($"/lines/{write.Key}/remove");

    protected override bool IsSuccess(Answer answer) =>
        answer is { Status: HttpStatusCode.Redirect, Location: { } next }
        && !next.Contains("missing", StringComparison.Ordinal)
        && !next.Contains("full", StringComparison.Ordinal)
        && !next.Contains("sign-in", StringComparison.Ordinal);
}
