using System.Collections.Immutable;

namespace Remit.Web.Ui.Sentences;

/// <summary>Text for the screen in which our words and what people typed are told apart. Immutable.</summary>
public sealed class Sentence
{
    private Sentence(ImmutableArray<Piece> pieces) => Pieces = pieces;

    /// <summary>No text.</summary>
    public static Sentence Empty { get; } = new([]);

    /// <summary>Its stretches, in reading order.</summary>
    public ImmutableArray<Piece> Pieces { get; }

    /// <summary>Whether there is nothing to read.</summary>
    public bool IsEmpty => Pieces.IsEmpty;

    /// <summary>Our own words.</summary>
    /// <param name="text">The text.</param>
    public static Sentence Of(string text) => text.Length == 0 ? Empty : new([new Piece(text, IsTyped: false)]);

    /// <summary>What a person typed.</summary>
    /// <param name="text">The text.</param>
    public static Sentence Typed(string text) => text.Length == 0 ? Empty : new([new Piece(text, IsTyped: true)]);

    /// <summary>This, then the next.</summary>
    /// <param name="next">What follows, without a space between.</param>
    public Sentence Then(Sentence next) => new(Pieces.AddRange(next.Pieces));

    /// <summary>The same stretches, each with another text.</summary>
    /// <param name="change">What a text becomes.</param>
    public Sentence Select(Func<string, string> change) =>
        new([.. Pieces.Select(piece => piece with { Text = change(piece.Text) })]);

    /// <summary>Several, with a text between each two.</summary>
    /// <param name="between">The text between.</param>
    /// <param name="parts">The parts; those without text are left out.</param>
    public static Sentence Join(string between, IEnumerable<Sentence> parts) =>
        parts
            .Where(part => !part.IsEmpty)
            .Aggregate(Empty, (all, part) => all.IsEmpty ? part : all.Then(Of(between)).Then(part));

    /// <summary>The text alone.</summary>
    public override string ToString() => string.Concat(Pieces.Select(piece => piece.Text));
}
