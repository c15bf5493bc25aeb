using Remit.Web.Outcomes;

namespace Remit.Web.Jobs;

/// <summary>
/// Something to be done once its time has come, also after a crash: it is written in the same transaction as the change
/// it follows from, and taken by one worker at a time.
/// </summary>
public sealed class Job
{
    private Job() { }

    /// <summary>Which; of a mail also its Message-ID.</summary>
    public Guid Id { get; private init; }

    /// <summary>What kind, such as <c>mail</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What is needed to do it, as JSON; null once done.</summary>
    public string? Content { get; private init; }

    /// <summary>When it was written.</summary>
    public DateTimeOffset QueuedAt { get; private init; }

    /// <summary>From when on it is to be done, or tried again.</summary>
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>Until when a worker has it; null when none does.</summary>
    public DateTimeOffset? TakenUntil { get; private init; }

    /// <summary>How often it was tried.</summary>
    public int Tries { get; private set; }

    /// <summary>The code of what went wrong at the last try, such as <c>recipient-refused</c>; null when nothing did.</summary>
    public string? Problem { get; private init; }

    /// <summary>What the other side said about it, without any address or content; null when it said nothing.</summary>
    public string? Said { get; private init; }

    /// <summary>Since when it waits for somebody, because trying again by itself would not help; null when it does not.</summary>
    public DateTimeOffset? StuckAt { get; private set; }

    /// <summary>When it was done; null while it waits.</summary>
    public DateTimeOffset? DoneAt { get; private init; }

    /// <summary>A new one, due at once.</summary>
    /// <param name="kind">What kind.</param>
    /// <param name="content">What is needed, as JSON.</param>
    /// <param name="at">Now.</param>
    public static Job Of(string kind, string content, DateTimeOffset at) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Kind = kind,
            Content = content,
            QueuedAt = at,
            DueAt = at,
        };

    /// <summary>Lets one that is stuck be tried again, at once and as often as a new one.</summary>
    /// <param name="at">Now.</param>
    public Outcome<Job> TryAgain(DateTimeOffset at)
    {
        if (StuckAt is null)
        {
            return Refusal.Conflict("job-not-stuck");
        }

        (StuckAt, DueAt, Tries) = (null, at, 0);
        return this;
    }
}
