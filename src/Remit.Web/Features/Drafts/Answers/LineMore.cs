using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Web.Features.Drafts;

/// <summary>What a line says beyond its questions; where it says nothing, what is usual.</summary>
internal static class LineMore
{
    /// <summary>The most sentences of one answer: each is a question asked, or something to keep in mind, every time.</summary>
    public const int MostSentences = 5;

    /// <summary>Which of the five sentences holds for it.</summary>
    public static Level How(this DraftLine line) => LevelOf(line, LineAnswers.How) ?? Level.DecideTell;

    /// <summary>Which holds beyond it; never more than what holds for it.</summary>
    public static Level Beyond(this DraftLine line)
    {
        var beyond = LevelOf(line, LineAnswers.Beyond) ?? Level.AskFirst;
        return beyond < line.How() ? beyond : line.How();
    }

    /// <summary>Which may hold between the two, the freest first; none where there is nothing between them.</summary>
    public static ImmutableArray<Level> Between(this DraftLine line) =>
        [.. LevelKeys.Givable.Where(level => level > line.Beyond() && level < line.How()).Reverse()];

    /// <summary>Which holds between the two; null where there is nothing between them.</summary>
    public static Level? Next(this DraftLine line)
    {
        var between = line.Between();
        return LevelOf(line, LineAnswers.Next) is { } said && between.Contains(said) ? said
            : between is [var first, ..] ? first
            : null;
    }

    /// <summary>Whether it can be undone.</summary>
    public static Reversibility Undo(this DraftLine line) =>
        Answered.Named<Reversibility>(line.Answers.Find(LineAnswers.Undo)) ?? Reversibility.Yes;

    /// <summary>The stretch of time of the other limit.</summary>
    public static BasisUnit MostPer(this DraftLine line) =>
        Answered.Named<BasisUnit>(line.Answers.Find(LineAnswers.MostPer)) ?? BasisUnit.Week;

    /// <summary>The sentences of an answer, in their order.</summary>
    /// <param name="line">The line.</param>
    /// <param name="name">One of <see cref="LineAnswers.Lists"/>.</param>
    public static ImmutableArray<string> Sentences(this DraftLine line, string name) =>
        SentencesIn(line.Answers.Find(name) ?? "");

    /// <summary>The sentences of a text, one a line; one that stands there twice counts once.</summary>
    public static ImmutableArray<string> SentencesIn(string text) =>
        [
            .. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Distinct(StringComparer.Ordinal),
        ];

    private static Level? LevelOf(DraftLine line, string name) =>
        line.Answers.Find(name) is { } key ? LevelKeys.Find(key) : null;
}
