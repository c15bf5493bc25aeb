using System.Collections.Immutable;
using System.Text.Json;
using Remit.Rules;
using Remit.Web.Features.Journal;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Decisions;

/// <summary>
/// One entry of the log: a decision, or several of a kind written down as one, with the answer as it was then, and
/// later how it turned out.
/// </summary>
public sealed partial class Decision : IJournaled
{
    /// <summary>How long a slip may be mended as if it had never been.</summary>
    public static readonly TimeSpan TimeToFix = TimeSpan.FromMinutes(15);

    /// <summary>The longest <see cref="RequestKey"/>, in characters.</summary>
    public const int LongestKey = 100;

    private Decision() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>The pair whose log it stands in.</summary>
    public Guid PairId { get; private init; }

    /// <summary>Who decided and wrote it down.</summary>
    public Guid ById { get; private init; }

    /// <summary>When it was written down.</summary>
    public DateTimeOffset WrittenAt { get; private init; }

    /// <summary>The pair's turn in which it was written: the order of the log.</summary>
    public long Turn { get; private init; }

    /// <summary>What one form or one request is known by, so that sending it twice writes it once.</summary>
    public string? RequestKey { get; private set; }

    /// <summary>The kind's name; null for what the agreement does not know.</summary>
    public string? KindName { get; private set; }

    /// <summary>The contributor's day of the decision.</summary>
    public DateOnly On { get; private set; }

    /// <summary>What was known, by the fact's key, as text a value can be read from.</summary>
    public ImmutableSortedDictionary<string, string> Facts { get; private set; } = Nothing<string>();

    /// <summary>Of several written down as one, how many.</summary>
    public int? Count { get; private set; }

    /// <summary>Of several, the sums.</summary>
    public ImmutableSortedDictionary<string, decimal> Sums { get; private set; } = Nothing<decimal>();

    /// <summary>Actual amounts, known later, by the fact's key; they count instead of the decided ones.</summary>
    public ImmutableSortedDictionary<string, string> Actual { get; private set; } = Nothing<string>();

    /// <summary>The answer as it was.</summary>
    public AnswerThen Answer { get; private set; } = null!;

    /// <summary>What was done where it was not what the answer said; null when it was.</summary>
    public TookInstead? TookInstead { get; private set; }

    /// <summary>Whether somebody gave a go for it; then it does not count towards limits (G5).</summary>
    public bool HadGo { get; private set; }

    /// <summary>What its writer says about the earlier ones it may belong with; null while it was not asked or said (W7).</summary>
    public RelatedAnswer? RelatedAnswer { get; private set; }

    /// <summary>Why they belong together, or do not.</summary>
    public string? RelatedWhy { get; private set; }

    /// <inheritdoc cref="DecisionWords.Title"/>
    public string? Title { get; private set; }

    /// <inheritdoc cref="DecisionWords.Subject"/>
    public string? Subject { get; private set; }

    /// <inheritdoc cref="DecisionWords.Expect"/>
    public string? Expect { get; private set; }

    /// <inheritdoc cref="DecisionWords.Sure"/>
    public decimal? Sure { get; private set; }

    /// <summary>How it turned out; null while nobody knows.</summary>
    public DecisionResult? Result { get; private set; }

    /// <summary>When how it turned out became a number; null while it has not.</summary>
    public DateTimeOffset? ResultCountedAt { get; private set; }

    /// <summary>Whether what became a number was that it was never done; it still does not count towards limits.</summary>
    public bool WasNotDone { get; private set; }

    /// <summary>When it was taken back; null when it stands.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>What was decided, as the rules see it.</summary>
    public DecisionMatter Matter => new(KindName, On, Facts) { Count = Count, Sums = Sums };

    /// <summary>What its writer says about it.</summary>
    public DecisionWords Words =>
        new()
        {
            Title = Title,
            Subject = Subject,
            Expect = Expect,
            Sure = Sure,
        };

    /// <summary>Whether it was decided without an explicit go, and so counts towards limits (G5).</summary>
    public bool WasDecidedAlone =>
        !HadGo
        && (TookInstead is { } instead ? instead is not Decisions.TookInstead.Asked : Answer.Level >= Level.Intend);

    /// <summary>Whether the answer was that it is the writer's own to decide, whatever they then did.</summary>
    public bool WasAnsweredAlone => !Answer.IsEmergency && Answer.Level >= Level.DecideTell;

    /// <summary>Whether it does not count: taken back, or never done.</summary>
    public bool WasDropped =>
        WithdrawnAt is not null || WasNotDone || Result is { Kind: DecisionResultKind.NotCarriedOut };

    /// <summary>Writes a decision down.</summary>
    /// <param name="entry">Whose, and where it stands.</param>
    /// <param name="matter">What was decided.</param>
    /// <param name="words">What its writer says.</param>
    /// <param name="course">How it came about.</param>
    public static Decision Write(DecisionEntry entry, DecisionMatter matter, DecisionWords words, Course course)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var decision = new Decision
        {
            Id = Guid.CreateVersion7(),
            PairId = entry.PairId,
            ById = entry.ById,
            WrittenAt = entry.At,
            Turn = entry.Turn,
            RequestKey = entry.RequestKey,
        };
        decision.Say(matter, words, course);
        return decision;
    }

    /// <summary>Mends a slip, within <see cref="TimeToFix"/> and only by who wrote it.</summary>
    /// <param name="by">Who mends, and when.</param>
    /// <param name="matter">What was decided.</param>
    /// <param name="words">What its writer says.</param>
    /// <param name="course">How it came about.</param>
    public Outcome<Decision> Fix(
        (Guid PersonId, DateTimeOffset At) by,
        DecisionMatter matter,
        DecisionWords words,
        Course course
    )
    {
        if (CanBeFixedBy(by.PersonId, by.At) is { } refusal)
        {
            return refusal;
        }

        Say(matter, words, course);
        Version++;
        return this;
    }

    /// <summary>Why somebody may not mend it now; null when they may.</summary>
    /// <param name="personId">The person.</param>
    /// <param name="at">The instant.</param>
    public Refusal? CanBeFixedBy(Guid personId, DateTimeOffset at) =>
        personId != ById ? Refusal.NotYours("not-your-decision")
        : at > WrittenAt + TimeToFix ? Refusal.Conflict("too-late-to-fix")
        : Result is not null || WithdrawnAt is not null ? Refusal.Conflict("no-longer-open")
        : null;

    /// <summary>Notes how it turned out; a later word replaces an earlier one, and the journal keeps both.</summary>
    /// <param name="result">How.</param>
    /// <param name="actual">Actual amounts, by the fact's key; they count instead of the decided ones (G5).</param>
    public Outcome<Decision> TurnOut(DecisionResult result, ImmutableSortedDictionary<string, string> actual)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (WithdrawnAt is not null)
        {
            return Refusal.Conflict("withdrawn");
        }

        if (ResultCountedAt is not null)
        {
            return Refusal.Conflict("result-counted");
        }

        if (result.On < On)
        {
            return Refusal.Invalid("result-before-decision", "on");
        }

        if (result.Severity is not null && result.Kind is DecisionResultKind.Good or DecisionResultKind.NotCarriedOut)
        {
            return Refusal.Invalid("severity-without-setback", "severity");
        }

        if (result.Cost < 0)
        {
            return Refusal.Invalid("cost-negative", "cost");
        }

        (Result, Actual, Version) = (result, actual, Version + 1);
        return this;
    }

    /// <summary>Says whether it belongs with earlier ones (W7); a later word replaces an earlier one.</summary>
    /// <param name="byId">Who says so.</param>
    /// <param name="answer">Whether they belong together.</param>
    /// <param name="why">Why; needed to call them separate.</param>
    public Outcome<Decision> Relate(Guid byId, RelatedAnswer answer, string? why)
    {
        if (byId != ById)
        {
            return Refusal.NotYours("not-your-decision");
        }

        var trimmed = string.IsNullOrWhiteSpace(why) ? null : why.Trim();
        if (answer == Decisions.RelatedAnswer.Separate && trimmed is null)
        {
            return Refusal.Invalid("separate-needs-why", "why");
        }

        (RelatedAnswer, RelatedWhy, Version) = (answer, trimmed, Version + 1);
        return this;
    }

    /// <summary>Takes it back: it was not decided after all. It stays in the log and no longer counts.</summary>
    /// <param name="byId">Who.</param>
    /// <param name="at">When.</param>
    public Outcome<Decision> Withdraw(Guid byId, DateTimeOffset at)
    {
        if (byId != ById)
        {
            return Refusal.NotYours("not-your-decision");
        }

        (WithdrawnAt, Version) = (WithdrawnAt ?? at, Version + 1);
        return this;
    }

    /// <inheritdoc/>
    public string ToJournal() =>
        JsonSerializer.Serialize(
            new
            {
                Matter,
                Answer,
                TookInstead,
                HadGo,
                RelatedAnswer,
                RelatedWhy,
                Title,
                Subject,
                Expect,
                Sure,
                Result,
                Actual,
                WithdrawnAt,
            }
        );

    private static ImmutableSortedDictionary<string, T> Nothing<T>() =>
        ImmutableSortedDictionary.Create<string, T>(StringComparer.Ordinal);

    private void Say(DecisionMatter matter, DecisionWords words, Course course)
    {
        (KindName, On, Facts, Count, Sums) = (matter.KindName, matter.On, matter.Facts, matter.Count, matter.Sums);
        (Title, Subject, Expect, Sure) = (words.Title, words.Subject, words.Expect, words.Sure);
        (Answer, TookInstead, HadGo) = (course.Then, course.Instead, course.HadGo);
    }
}
