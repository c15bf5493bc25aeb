using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Journal;
using Remit.Web.Features.People;
using Remit.Web.Jobs;
using Remit.Web.Security;

namespace Remit.Web.Features.Accounts;

/// <summary>
/// Looks whether there is an account with a confirmed address for which a new password was asked, and sends the link
/// there. Where there is none, nothing happens.
/// </summary>
internal sealed class RecoverAccount(
    RemitDb db,
    UserManager<Account> accounts,
    AccountLetters letters,
    TimeProvider time
) : IJobHandler
{
    /// <summary>The kind of its jobs.</summary>
    public const string Name = "recovery";

    /// <summary>How many such mails one account is sent in a day, whoever asks.</summary>
    public const int MostInADay = 5;

    private const string What = "recovery-asked";

    /// <param name="Mail">The address.</param>
    /// <param name="Language">The culture of the page on which it was asked.</param>
    public sealed record Asked(string Mail, string Language);

    /// <inheritdoc/>
    public string Kind => Name;

    /// <inheritdoc/>
    public async Task<JobProblem?> RunAsync(Job job, CancellationToken cancellationToken)
    {
        await SendAsync(JsonSerializer.Deserialize<Asked>(job.Content!)!, cancellationToken);
        return null;
    }

    private async Task SendAsync(Asked asked, CancellationToken cancellationToken)
    {
        if (
            await accounts.FindByEmailAsync(asked.Mail) is not { EmailConfirmed: true } account
            || await db.Set<Person>().SingleOrDefaultAsync(one => one.AccountId == account.Id, cancellationToken)
                is not { } person
        )
        {
            return;
        }

        await using var turn = await db.TakeOwnTurnAsync(person.Id, time, cancellationToken);
        var yesterday = turn.At.AddDays(-1);
        if (
            await db.Set<JournalEntry>()
                .CountAsync(
                    row => row.ChainId == person.Id && row.What == What && row.At > yesterday,
                    cancellationToken
                ) >= MostInADay
        )
        {
            return;
        }

        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(asked.Language);
        await letters.PutRecoveryAsync(account, person.CallMe);
        await db.SaveAsync(new Actor(person.Id, person.Zone), What, account, cancellationToken);
    }
}
