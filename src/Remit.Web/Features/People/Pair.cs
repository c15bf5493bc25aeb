using System.Text.Json;
using Remit.Web.Features.Journal;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.People;

/// <summary>Two people: who wants room to decide, and who gives it.</summary>
public sealed class Pair : IJournaled
{
    private Pair() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>Who decides more.</summary>
    public Guid ContributorId { get; private init; }

    /// <inheritdoc cref="ContributorId"/>
    public Person Contributor { get; private init; } = null!;

    /// <summary>Who gives the room.</summary>
    public Guid LeadId { get; private init; }

    /// <inheritdoc cref="LeadId"/>
    public Person Lead { get; private init; } = null!;

    /// <summary>How many changes this pair has seen. Raising it is how a change takes its turn.</summary>
    public long Turn { get; private init; }

    /// <summary>The contributor's day on which these two first agreed; null before.</summary>
    public DateOnly? FirstAgreedOn { get; private set; }

    /// <summary>Two people begin.</summary>
    /// <param name="contributor">Who decides more.</param>
    /// <param name="lead">Who gives the room.</param>
    /// <exception cref="ArgumentException">They are one person.</exception>
    public static Pair Of(Person contributor, Person lead)
    {
        ArgumentNullException.ThrowIfNull(contributor);
        ArgumentNullException.ThrowIfNull(lead);
        if (contributor.Id == lead.Id)
        {
            throw new ArgumentException("A pair is two people.", nameof(lead));
        }

        return new()
        {
            Id = Guid.CreateVersion7(),
            ContributorId = contributor.Id,
            LeadId = lead.Id,
        };
    }

    /// <summary>Whether somebody is one of the two.</summary>
    /// <param name="personId">The person.</param>
    public bool Includes(Guid personId) => personId == ContributorId || personId == LeadId;

    /// <summary>What somebody is called between the two.</summary>
    /// <param name="name">The whole name.</param>
    public string Call(string name) => CallAmong([])(name);

    /// <summary>What people are called between the two, where others are spoken of as well.</summary>
    /// <param name="others">Their whole names.</param>
    public Func<string, string> CallAmong(IEnumerable<string> others) =>
        CalledName.Among([Contributor.Name, Lead.Name, .. others], CalledByThemselves);

    private string CalledByThemselves(string name) =>
        string.Equals(name, Contributor.Name, StringComparison.Ordinal) ? Contributor.CallMe
        : string.Equals(name, Lead.Name, StringComparison.Ordinal) ? Lead.CallMe
        : CalledName.Of(name);

    /// <summary>Notes the day of an agreement; the first one stays.</summary>
    /// <param name="day">The contributor's day.</param>
    public void AgreedOn(DateOnly day) => FirstAgreedOn ??= day;

    /// <inheritdoc/>
    public string ToJournal() =>
        JsonSerializer.Serialize(
            new
            {
                ContributorId,
                LeadId,
                FirstAgreedOn,
            }
        );
}
