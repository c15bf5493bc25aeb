using System.Text.Json;
using Remit.Rules;
using Remit.Web.Features.Drafts;
using Remit.Web.Features.Journal;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Proposals.Answering;

/// <summary>
/// What whoever a page was sent to says to one of its lines. The last one said counts; what was said before stays.
/// </summary>
public sealed class LineReply : IJournaled
{
    /// <summary>The longest words, in characters.</summary>
    public const int LongestWords = Answered.Longest;

    private LineReply() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>The page.</summary>
    public Guid ProposalId { get; private init; }

    /// <summary>The name of the kind of decision.</summary>
    public required string Kind { get; init; }

    /// <summary>Who says it.</summary>
    public Guid ById { get; private init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>What is said.</summary>
    public ReplyKind Is { get; private init; }

    /// <summary>In their own words: the question, what would change a "not yet", why another size. May be empty.</summary>
    public required string Words { get; init; }

    /// <summary>With a change: up to where one of them is the contributor's; null for no other size.</summary>
    public decimal? UpTo { get; private init; }

    /// <summary>With a change: the most in a month; null for no other.</summary>
    public decimal? PerMonth { get; private init; }

    /// <summary>With a change: the way it is to be; null for no other.</summary>
    public Level? Level { get; private init; }

    /// <summary>After a "not yet", what would change it: one of <see cref="NotYetWays"/>.</summary>
    public string? Way { get; private init; }

    /// <summary>How many they would like to see first.</summary>
    public int? Many { get; private init; }

    /// <summary>Whose it is to give.</summary>
    public string? Whose { get; private init; }

    /// <summary>The day to ask again.</summary>
    public DateOnly? AskAgain { get; private init; }

    /// <summary>What was answered to a question; null while nothing is.</summary>
    public string? Answer { get; private set; }

    /// <summary>When it was answered.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>Whether it is a question that nobody has answered.</summary>
    public bool IsOpen => Is is ReplyKind.Question && AnsweredAt is null;

    /// <summary>Whether the line stays out of what is agreed.</summary>
    public bool IsOut => Is is ReplyKind.NotYet or ReplyKind.No;

    /// <summary>Somebody says something to a line.</summary>
    /// <param name="line">The page, and the name of the kind of decision.</param>
    /// <param name="said">What they say, checked.</param>
    /// <param name="byId">Who.</param>
    /// <param name="at">Now.</param>
    internal static LineReply Of((Guid ProposalId, string Kind) line, SaidToLine said, Guid byId, DateTimeOffset at) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            ProposalId = line.ProposalId,
            Kind = line.Kind,
            ById = byId,
            At = at,
            Is = said.Is,
            Words = said.Words,
            UpTo = said.UpTo,
            PerMonth = said.PerMonth,
            Level = said.Level,
            Way = said.Way,
            Many = said.Many,
            Whose = said.Whose,
            AskAgain = said.AskAgain,
        };

    /// <summary>Whoever sent the page answers the question; once.</summary>
    /// <param name="text">The answer.</param>
    /// <param name="at">Now.</param>
    public Outcome<LineReply> AnswerWith(string text, DateTimeOffset at)
    {
        if (!IsOpen)
        {
            return Refusal.Conflict("question-answered");
        }

        (Answer, AnsweredAt, Version) = (text, at, Version + 1);
        return this;
    }

    /// <inheritdoc/>
    public string ToJournal() =>
        JsonSerializer.Serialize(
            new
            {
                Kind,
                Is,
                Words,
                UpTo,
                PerMonth,
                Level,
                Way,
                Many,
                Whose,
                AskAgain,
                Answer,
            }
        );
}
