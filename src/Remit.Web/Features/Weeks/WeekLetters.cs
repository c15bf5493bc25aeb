using Microsoft.Extensions.Localization;
using Remit.Web.Features.Mail;
using Remit.Web.Features.People;
using Remit.Web.Hosting;
using Remit.Web.Ui.Languages;

namespace Remit.Web.Features.Weeks;

/// <summary>Writes the mail about somebody's week, in their language. Nothing of it stands in the subject.</summary>
internal sealed class WeekLetters(
    LookAtWeek weeks,
    LessLink less,
    Addresses addresses,
    WeekSentences sentences,
    IStringLocalizer<WeekWords> words
)
{
    /// <summary>The mail; null when there is nothing to say.</summary>
    /// <param name="person">Whose week.</param>
    /// <param name="address">Where it goes.</param>
    /// <param name="end">When the week ended.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Letter?> FindAsync(
        Person person,
        string address,
        DateTimeOffset end,
        CancellationToken cancellationToken
    )
    {
        var week = await weeks.FindAsync(person, end, cancellationToken);
        if (week.IsEmpty)
        {
            return null;
        }

        using var tongue = Tongue.Of(person.Language);
        return new Letter(
            address,
            Language.Current.Culture,
            words["Subject"],
            string.Join(
                "\n\n",
                [words["Hello", person.CallMe].Value, .. sentences.Of(week), words["Look", addresses.Of("/")].Value]
            ),
            words["Why"]
        )
        {
            Less = less.Of(person.Id),
            Names = week.Others,
        };
    }
}
