using Remit.Rules;

namespace Remit.Web.Features.Proposals.Answering;

/// <summary>What is said to a line, read from what was typed.</summary>
/// <param name="Is">What is said.</param>
/// <param name="Words">In their own words; may be empty.</param>
internal sealed record SaidToLine(ReplyKind Is, string Words)
{
    /// <inheritdoc cref="LineReply.UpTo"/>
    public decimal? UpTo { get; init; }

    /// <inheritdoc cref="LineReply.PerMonth"/>
    public decimal? PerMonth { get; init; }

    /// <inheritdoc cref="LineReply.Level"/>
    public Level? Level { get; init; }

    /// <inheritdoc cref="LineReply.Way"/>
    public string? Way { get; init; }

    /// <inheritdoc cref="LineReply.Many"/>
    public int? Many { get; init; }

    /// <inheritdoc cref="LineReply.Whose"/>
    public string? Whose { get; init; }

    /// <inheritdoc cref="LineReply.AskAgain"/>
    public DateOnly? AskAgain { get; init; }
}
