namespace Remit.Web.Tests.Kills;

/// <summary>Signs in anew, each time with another browser; a few times a round, as looking at a password takes long.</summary>
internal sealed class SigningInWriter(string mail, Ledger ledger) : Writer(WriteKind.SigningIn, mail, ledger)
{
    private const int MostInRound = 3;

    private int done;

    protected override bool IsRepeatable => false;

    protected override Write? Next() => done++ < MostInRound ? base.Next() : null;

    protected override IEnumerable<Write> Open()
    {
        done = 0;
        return [];
    }

    protected override async Task<Answer> SendAsync(Write write)
    {
        using var another = new Browser { Product = Browser.Product };
        return await another.SignInAsync(Mail);
    }

    protected override bool IsSuccess(Answer answer) => IsIn(answer);
}
