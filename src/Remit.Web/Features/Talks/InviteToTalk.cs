using System.Globalization;
using System.Text;
using Microsoft.Extensions.Localization;
using Remit.Web.Features.Drafts;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Talks;

/// <summary>Makes the file that puts fifteen minutes into a calendar.</summary>
internal sealed class InviteToTalk(FindDraft drafts, IStringLocalizer<TalkWords> words, TimeProvider time)
{
    /// <param name="on">The day, as a date field sends it.</param>
    /// <param name="at">The time on the owner's clock, as a time field sends it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome<byte[]>> RunAsync(string? on, string? at, CancellationToken cancellationToken)
    {
        if (await drafts.RunAsync(cancellationToken) is not { } seen)
        {
            return Refusal.NotFound();
        }

        if (
            DraftDays.Read(on) is not { } day
            || !TimeOnly.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock)
        )
        {
            return Refusal.Invalid("day-unreadable", "on", on ?? "");
        }

        var title = words["Event", seen.Me];
        var stamp = (seen.Owner.Zone, time.GetUtcNow());
        return Encoding.UTF8.GetBytes(Invitation.Write(seen.Draft.Id, title, day.ToDateTime(clock), stamp));
    }
}
