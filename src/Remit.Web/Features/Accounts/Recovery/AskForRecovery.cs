using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Remit.Web.Jobs;
using Remit.Web.Outcomes;
using Remit.Web.Ui.Languages;

namespace Remit.Web.Features.Accounts;

/// <summary>
/// Somebody has forgotten their password. Whether there is an account with the address is looked up later, by a job, so
/// that neither the answer nor the time it takes tells.
/// </summary>
internal sealed class AskForRecovery(AccountLetters letters, JobQueue jobs)
{
    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>The mail address.</summary>
        [Required(ErrorMessage = "mail-missing")]
        [EmailAddress(ErrorMessage = "mail-wrong")]
        [MaxLength(AccountSetup.LongestMail, ErrorMessage = "mail-long")]
        public string? Mail { get; set; }
    }

    /// <summary>Whether anybody can be sent a new password.</summary>
    public Task<bool> IsOnAsync(CancellationToken cancellationToken) => letters.CanSendAsync(cancellationToken);

    public async Task<Outcome<Input>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        if (InputRules.Check(input) is { IsEmpty: false } refusals)
        {
            return Outcome<Input>.Refuse(refusals);
        }

        if (!await IsOnAsync(cancellationToken))
        {
            return Refusal.Conflict("mail-none");
        }

        var asked = new RecoverAccount.Asked(input.Mail!.Trim(), Language.Current.Culture);
        await jobs.AddAsync(RecoverAccount.Name, JsonSerializer.Serialize(asked), cancellationToken);
        return input;
    }
}
