using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;
using Remit.Web.Features.Mail;
using Remit.Web.Hosting;
using Remit.Web.Ui.Languages;

namespace Remit.Web.Features.Accounts;

/// <summary>Writes the mails about an account itself, in the language of the moment; the caller's saving sends them.</summary>
internal sealed class AccountLetters(
    UserManager<Account> accounts,
    Outbox outbox,
    Addresses addresses,
    IStringLocalizer<AccountsWords> words
)
{
    /// <summary>For how many hours a link is good.</summary>
    public const int Hours = 1;

    /// <summary>The page of a link to confirm an address.</summary>
    public const string ConfirmPath = "/account/confirm";

    /// <summary>The page of a link to set a new password.</summary>
    public const string NewPasswordPath = "/sign-in/new-password";

    /// <summary>Whether mail leaves this installation.</summary>
    public Task<bool> CanSendAsync(CancellationToken cancellationToken) => outbox.IsOnAsync(cancellationToken);

    /// <summary>The link with which the reader of an address says that it is theirs.</summary>
    /// <param name="account">The account the address was written into.</param>
    /// <param name="name">What its person is called.</param>
    public async Task PutConfirmationAsync(Account account, string name)
    {
        var code = await accounts.GenerateEmailConfirmationTokenAsync(account);
        Put(
            account,
            words["Confirm.Subject"],
            words["Confirm.Why"],
            [words["Confirm.Text", name], LinkOf(ConfirmPath, account, code)]
        );
    }

    /// <summary>The link with which the reader of an address sets a new password.</summary>
    /// <param name="account">The account.</param>
    /// <param name="name">What its person is called.</param>
    public async Task PutRecoveryAsync(Account account, string name)
    {
        var code = await accounts.GeneratePasswordResetTokenAsync(account);
        Put(
            account,
            words["Recover.Subject"],
            words["Recover.Why"],
            [words["Recover.Text", name], LinkOf(NewPasswordPath, account, code), words["Recover.Not"]]
        );
    }

    /// <summary>Which account a link is about, and the proof in it; null where it holds neither.</summary>
    /// <param name="code">What the link holds.</param>
    public static (string AccountId, string Proof)? Read(string? code)
    {
        if (code?.Split('.') is not [var id, var proof])
        {
            return null;
        }

        try
        {
            return (id, Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(proof)));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private string LinkOf(string path, Account account, string proof) =>
        addresses.Of($"{path}?code={account.Id:N}.{WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(proof))}");

    private void Put(Account account, string subject, string why, IEnumerable<string> text) =>
        outbox.Put(new Letter(account.Email!, Language.Current.Culture, subject, string.Join("\n\n", text), why));
}
