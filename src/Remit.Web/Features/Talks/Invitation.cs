using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Remit.Web.Features.Talks;

/// <summary>Fifteen minutes as a file for calendars (RFC 5545). Its title tells nothing but the name.</summary>
internal static class Invitation
{
    private const int Minutes = 15;

    /// <summary>The file.</summary>
    /// <param name="id">What the event is known by: the same talk moved is the same event.</param>
    /// <param name="title">Its title.</param>
    /// <param name="start">When it starts, on the clock of the zone.</param>
    /// <param name="stamp">The zone by its IANA name, and when the file is made.</param>
    public static string Write(Guid id, string title, DateTime start, (string Zone, DateTimeOffset Now) stamp)
    {
        var calendar = new Calendar { ProductId = "-//Remit//Remit//EN", Method = "PUBLISH" };
        if (!TimeZoneInfo.FindSystemTimeZoneById(stamp.Zone).HasSameRules(TimeZoneInfo.Utc))
        {
            calendar.AddTimeZone(stamp.Zone);
        }

        calendar.Events.Add(
            new CalendarEvent
            {
                Uid = $"{id:N}@remit",
                Summary = title,
                DtStamp = new CalDateTime(stamp.Now.UtcDateTime),
                Start = new CalDateTime(start, stamp.Zone),
                End = new CalDateTime(start.AddMinutes(Minutes), stamp.Zone),
            }
        );
        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }
}
