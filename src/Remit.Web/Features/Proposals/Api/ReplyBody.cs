using Remit.Rules;
using Remit.Web.Features.Proposals.Answering;

namespace Remit.Web.Features.Proposals;

/// <summary>What whoever a page was sent to said to one of its lines.</summary>
public sealed record ReplyBody
{
    /// <summary>What is said.</summary>
    public required ReplyKind Is { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>In their own words; null where they said none.</summary>
    public string? Words { get; init; }

    /// <inheritdoc cref="LineReply.UpTo"/>
    public decimal? UpTo { get; init; }

    /// <inheritdoc cref="LineReply.PerMonth"/>
    public decimal? PerMonth { get; init; }

    /// <summary>With a change: the way it is to be, such as <c>decide_tell</c>; null for no other.</summary>
    public string? Level { get; init; }

    /// <summary>After a "not yet", what would change it: <c>few</c>, <c>whose</c> or <c>later</c>.</summary>
    public string? Way { get; init; }

    /// <inheritdoc cref="LineReply.Many"/>
    public int? Many { get; init; }

    /// <inheritdoc cref="LineReply.Whose"/>
    public string? Whose { get; init; }

    /// <inheritdoc cref="LineReply.AskAgain"/>
    public DateOnly? AskAgain { get; init; }

    /// <summary>What who sent the page answered to a question; null while nothing is.</summary>
    public string? Answer { get; init; }

    internal static ReplyBody Of(LineReply said) =>
        new()
        {
            Is = said.Is,
            At = said.At,
            Words = said.Words.Length > 0 ? said.Words : null,
            UpTo = said.UpTo,
            PerMonth = said.PerMonth,
            Level = said.Level is { } level ? LevelKeys.Of(level) : null,
            Way = said.Way,
            Many = said.Many,
            Whose = said.Whose,
            AskAgain = said.AskAgain,
            Answer = said.Answer,
        };
}
