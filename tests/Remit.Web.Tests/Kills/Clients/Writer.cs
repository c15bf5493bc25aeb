using System.Net;

namespace Remit.Web.Tests.Kills;

/// <summary>
/// A client that writes one thing after the other, as fast as it is answered. What was not answered is partly sent again
/// after the next start, as somebody would, and partly left as it is.
/// </summary>
/// <param name="kind">What it writes.</param>
/// <param name="mail">As whom it signs in.</param>
/// <param name="ledger">Where it notes what it sent.</param>
internal abstract class Writer(WriteKind kind, string mail, Ledger ledger) : IDisposable
{
    private bool isIn;

    /// <summary>The browser it uses.</summary>
    protected Browser Browser { get; } = new();

    /// <summary>As whom it signs in.</summary>
    protected string Mail => mail;

    /// <summary>Whether sending something twice writes it once.</summary>
    protected virtual bool IsRepeatable => true;

    /// <summary>Writes until the product no longer answers.</summary>
    public async Task WriteAsync(Round round)
    {
        Browser.Product = round.Product;
        if (!await EnterAsync(round))
        {
            return;
        }

        foreach (var write in Open())
        {
            if (!await TryAsync(write, round, isRepeated: true))
            {
                return;
            }
        }

        while (!round.IsOver && Next() is { } write)
        {
            if (!await TryAsync(write, round, isRepeated: false))
            {
                return;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Browser.Dispose();

    /// <summary>The next thing to write; null when there is enough of it.</summary>
    protected virtual Write? Next() => new(kind, Guid.CreateVersion7().ToString());

    /// <summary>Sends it.</summary>
    protected abstract Task<Answer> SendAsync(Write write);

    /// <summary>Whether an answer says that it was written.</summary>
    protected abstract bool IsSuccess(Answer answer);

    /// <summary>Whether an answer says that somebody is signed in.</summary>
    protected static bool IsIn(Answer answer) => answer is { Status: HttpStatusCode.Redirect, Location: "/" };

    /// <summary>What is sent again.</summary>
    protected virtual IEnumerable<Write> Open() =>
        IsRepeatable ? ledger.Unanswered(kind).Where(write => write.Key[^1] % 2 == 0) : [];

    // One session lasts through every kill.
    private async Task<bool> EnterAsync(Round round)
    {
        if (!isIn)
        {
            isIn = await GuardAsync(round, () => Browser.SignInAsync(mail), IsIn, "signing in");
        }

        return isIn;
    }

    private async Task<bool> TryAsync(Write write, Round round, bool isRepeated)
    {
        ledger.Send(write);
        var isWritten = await GuardAsync(round, () => SendAsync(write), IsSuccess, write.ToString());
        if (isWritten)
        {
            ledger.Answer(write, isRepeated);
        }

        return isWritten;
    }

    private async Task<bool> GuardAsync(Round round, Func<Task<Answer>> act, Predicate<Answer> isRight, string what)
    {
        string problem;
        try
        {
            var answer = await act();
            if (isRight(answer))
            {
                return true;
            }

            problem = answer.ToString();
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException)
        {
            problem = broken.Message;
        }

        if (!round.IsOver)
        {
            ledger.Blame($"Nothing was being killed, yet {what} got no success: {problem}");
        }

        return false;
    }
}
