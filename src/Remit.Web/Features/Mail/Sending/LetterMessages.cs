using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using MimeKit;
using MimeKit.Text;
using Remit.Web.Hosting;
using Remit.Web.Ui.Languages;

namespace Remit.Web.Features.Mail;

/// <summary>
/// Makes the message of a mail: plain text, in the end of which stands why it came and how to get fewer. Its Message-ID
/// is its row, so that one that is sent twice can be told.
/// </summary>
internal sealed partial class LetterMessages(Settings settings, IStringLocalizer<MailWords> words, TimeProvider time)
{
    private const int LongestSubject = 200;

    /// <summary>The message; null when its address cannot be read as the address of one person.</summary>
    /// <param name="letter">The mail.</param>
    /// <param name="id">The id of its row.</param>
    /// <exception cref="InvalidOperationException">No server, and so no sender, is set.</exception>
    public MimeMessage? Of(Letter letter, Guid id)
    {
        var from = settings.Mail?.From ?? throw new InvalidOperationException("No mail server is set.");
        if (AddressOf(letter.To) is not { } to)
        {
            return null;
        }

        var message = new MimeMessage
        {
            Subject = OneLine(letter.Subject),
            Date = time.GetUtcNow(),
            MessageId = $"{id:N}@{from.Host}",
            Body = new TextPart(TextFormat.Plain) { Text = TextOf(letter) },
        };
        message.Body.Headers.Add(HeaderId.ContentLanguage, Tongue.LanguageOf(letter.Language).Culture[..2]);
        message.From.Add(new MailboxAddress(OneLine(from.DisplayName), from.Address));
        message.To.Add(to);
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (letter.Less is { } less)
        {
            message.Headers.Add(HeaderId.ListUnsubscribe, $"<{less}>");
            message.Headers.Add(HeaderId.ListUnsubscribePost, "List-Unsubscribe=One-Click");
        }

        return message;
    }

    // One address and nothing else: a line break in it would begin a header, and a list would send to others.
    private static MailboxAddress? AddressOf(string to) =>
        !to.Any(char.IsControl)
        && MailboxAddress.TryParse(to, out var address)
        && string.Equals(address.Address, to, StringComparison.Ordinal)
        && address.Address.Contains('@', StringComparison.Ordinal)
            ? address
            : null;

    private static string OneLine(string text)
    {
        var line = LineBreak.Replace(text, " ").Trim();
        return line.Length <= LongestSubject ? line : line[..LongestSubject];
    }

    private string TextOf(Letter letter)
    {
        using var tongue = Tongue.Of(letter.Language);
        return $"{letter.Text.Trim()}\n\n-- \n{letter.Why.Trim()}\n{End(letter)}\n";
    }

    private string End(Letter letter) => letter.Less is { } less ? words["Less", less] : words["Asked for"];

    [GeneratedRegex(@"[\p{Cc}\p{Zl}\p{Zp}]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineBreak { get; }
}
